package dev.autogen.runtime;

import dev.autogen.schema.AutogenException;

/** A revision that cannot be written as SQL, because it moves data by code. */
public final class OfflineRevisionException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String revision;

    OfflineRevisionException(LoadedStep step, String dataStep) {
        super(
                Kind.USAGE,
                "Revision " + step.id() + " (" + step.location() + ") cannot be written as SQL: its data step \""
                        + dataStep + "\" is code. Write scripts up to it and from it, and run it itself with autogen.");
        this.revision = step.id();
    }

    public String revision() {
        return revision;
    }
}
