package dev.autogen.runtime;

import dev.autogen.schema.AutogenException;

/** A run was to be one transaction, and a revision has to leave it. */
public final class SingleTransactionException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String revision;

    /**
     * @param operation the operation that cannot stay inside, in words
     */
    public SingleTransactionException(String revision, String operation) {
        super(
                Kind.USAGE,
                "Revision " + revision + " cannot be part of one transaction for the whole run: \"" + operation
                        + "\" has to leave it. Nothing was changed. Use transaction = \"revision\", or upgrade up to this"
                        + " revision first.");
        this.revision = revision;
    }

    public String revision() {
        return revision;
    }
}
