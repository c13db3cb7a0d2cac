package dev.autogen.runtime;

import dev.autogen.schema.AutogenException;

/** A callback that cannot be written as SQL, because it is code. */
public final class OfflineCallbackException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String callback;

    OfflineCallbackException(String callback) {
        super(
                Kind.USAGE,
                "The callback " + callback
                        + " cannot be written as SQL, because it is code. Run the revisions with autogen,"
                        + " or leave it out for the script with --set callbacks.…=\"\".");
        this.callback = callback;
    }

    public String callback() {
        return callback;
    }
}
