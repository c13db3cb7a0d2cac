package dev.autogen.config;

/** How two runs on one database are kept apart. */
public enum LockKind {
    /** A session advisory lock on a connection of its own. */
    ADVISORY,
    /** A row that a transaction keeps locked, for a proxy that shares sessions between transactions. */
    ROW
}
