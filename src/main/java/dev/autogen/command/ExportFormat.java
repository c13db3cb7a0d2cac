package dev.autogen.command;

/** The tools whose files autogen can write. */
public enum ExportFormat {
    /** {@code V0001__….sql}, with {@code U0001__….sql} for the way back. */
    FLYWAY,
    /** Formatted SQL with changesets and rollbacks. */
    LIQUIBASE
}
