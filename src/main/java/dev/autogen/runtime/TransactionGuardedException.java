package dev.autogen.runtime;

import dev.autogen.schema.AutogenException;

/** Code of a data step tried to end the transaction or the session that it runs in. */
public final class TransactionGuardedException extends AutogenException {
    private static final long serialVersionUID = 1L;

    public TransactionGuardedException(String method) {
        super(
                Kind.MIGRATION_FAILED,
                "A data step must not call Connection." + method + ": autogen commits it together with its revision."
                        + " Use a savepoint to undo a part, or revisions of their own for parts that must be committed apart.");
    }
}
