package dev.autogen.schema;

/** When PostgreSQL checks a constraint inside a transaction. */
public enum Deferrability {
    NOT_DEFERRABLE,
    /** {@code DEFERRABLE INITIALLY IMMEDIATE}. */
    DEFERRABLE,
    /** {@code DEFERRABLE INITIALLY DEFERRED}. */
    INITIALLY_DEFERRED
}
