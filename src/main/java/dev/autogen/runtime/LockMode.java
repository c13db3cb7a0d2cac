package dev.autogen.runtime;

/** How two runs on one database are kept apart. */
public enum LockMode {
    /** By advisory locks of sessions. */
    ADVISORY,
    /** By a row that stays locked in a transaction: where sessions are shared between transactions. */
    ROW
}
