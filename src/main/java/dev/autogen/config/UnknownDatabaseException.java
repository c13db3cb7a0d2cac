package dev.autogen.config;

import dev.autogen.schema.AutogenException;
import java.util.List;

/** A database that the settings do not describe. */
public final class UnknownDatabaseException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String database;
    private final transient List<String> known;

    UnknownDatabaseException(String database, List<String> known) {
        super(Kind.USAGE, message(database, known));
        this.database = database;
        this.known = List.copyOf(known);
    }

    private static String message(String database, List<String> known) {
        if (known.isEmpty()) {
            return "The settings describe one database without a name, so --database " + database
                    + " says nothing; leave it out, or add tables [databases." + database + "] and their like.";
        }
        return "The settings describe no database " + database + ", only " + String.join(", ", known)
                + "; add a table [databases." + database + "]"
                + Nearest.to(database, known)
                        .map(near -> ", or did you mean " + near + "?")
                        .orElse(".");
    }

    /** The database that was asked for. */
    public String database() {
        return database;
    }

    /** Those that there are, in the order of the settings. */
    public List<String> known() {
        return known;
    }
}
