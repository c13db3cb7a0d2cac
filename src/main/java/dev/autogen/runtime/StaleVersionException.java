package dev.autogen.runtime;

import dev.autogen.schema.AutogenException;
import dev.autogen.schema.Name;

/** Another run moved the database while this one was under way. */
public final class StaleVersionException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String revision;

    StaleVersionException(String revision, String failure, Name table, String expected) {
        super(
                Kind.MIGRATION_FAILED,
                failure + ": the table " + table + " was expected to hold " + expected
                        + " and does not any more, so another run was at work at the same time. Its transaction was rolled"
                        + " back. Run the command again; it goes on from where the database stands.");
        this.revision = revision;
    }

    /** The revision that was to be carried out, or {@code the stamp}. */
    public String revision() {
        return revision;
    }
}
