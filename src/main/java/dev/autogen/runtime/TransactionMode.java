package dev.autogen.runtime;

/** How much a transaction of a run holds. */
public enum TransactionMode {
    /** One revision with its change of version, so that a failure keeps the revisions before it. */
    REVISION,
    /** Everything, so that a failure leaves the database as it was; impossible where a revision leaves the transaction. */
    RUN
}
