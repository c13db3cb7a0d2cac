package dev.autogen.script;

import dev.autogen.schema.AutogenException;
import java.util.List;

/** A revision with steps on a database that the settings do not describe. */
public final class DatabaseOfStepsException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String revision;
    private final String database;

    private DatabaseOfStepsException(RevisionHeader revision, String database, String problem) {
        super(
                Kind.USAGE,
                "Revision " + revision.id() + " (" + revision.location() + ") has steps on the database " + database
                        + ", " + problem);
        this.revision = revision.id();
        this.database = database;
    }

    static DatabaseOfStepsException unknown(RevisionHeader revision, String database, List<String> known) {
        return new DatabaseOfStepsException(
                revision,
                database,
                "but the settings describe " + String.join(", ", known)
                        + "; correct the name, or add a table [databases." + database + "].");
    }

    static DatabaseOfStepsException withoutNames(RevisionHeader revision, String database) {
        return new DatabaseOfStepsException(
                revision,
                database,
                "but the settings describe one database without a name; add a table [databases." + database
                        + "], or take the steps outside of op.on.");
    }

    /** The identifier of the revision. */
    public String revision() {
        return revision;
    }

    /** The name that the revision gives. */
    public String database() {
        return database;
    }
}
