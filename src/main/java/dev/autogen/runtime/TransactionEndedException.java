package dev.autogen.runtime;

import dev.autogen.schema.AutogenException;

/** A step committed or rolled back the transaction that it ran in. */
public final class TransactionEndedException extends AutogenException {
    private static final long serialVersionUID = 1L;

    TransactionEndedException() {
        super(Kind.MIGRATION_FAILED, message("One of the operations"));
    }

    private TransactionEndedException(LoadedStep step, TransactionEndedException cause) {
        super(Kind.MIGRATION_FAILED, message("A step of revision " + step.id() + " (" + step.location() + ")"), cause);
    }

    /** The same with the revision whose step it was. */
    TransactionEndedException in(LoadedStep step) {
        return new TransactionEndedException(step, this);
    }

    private static String message(String who) {
        return who
                + " ended the transaction it ran in, so that what was done before it may be committed, while the rest"
                + " is rolled back and the version is not changed. Undo by hand what stayed; then take COMMIT and ROLLBACK"
                + " out of the SQL and data steps, or put them into op.outsideTransaction.";
    }
}
