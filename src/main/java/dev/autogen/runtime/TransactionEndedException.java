package dev.autogen.runtime;

import dev.autogen.schema.AutogenException;

/** A step committed or rolled back the transaction that it ran in. */
public final class TransactionEndedException extends AutogenException {
    private static final long serialVersionUID = 1L;

    public TransactionEndedException() {
        super(
                Kind.MIGRATION_FAILED,
                "A step ended the transaction it ran in, so that what it did before may be committed and the rest is not."
                        + " Look at the database; then take COMMIT and ROLLBACK out of the SQL and data steps, or put the"
                        + " step into op.outsideTransaction.");
    }
}
