package dev.autogen.command;

import dev.autogen.schema.AutogenException;
import java.sql.SQLException;

/** The database refused something that a command needs. */
public final class DatabaseFailedException extends AutogenException {
    private static final long serialVersionUID = 1L;
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private final String database;

    DatabaseFailedException(String database, String activity, SQLException cause) {
        super(Kind.UNAVAILABLE, message(database, activity, cause), cause);
        this.database = database;
    }

    /** The database's URL without secrets. */
    public String database() {
        return database;
    }

    private static String message(String database, String activity, SQLException cause) {
        String advice = INSUFFICIENT_PRIVILEGE.equals(cause.getSQLState())
                ? " Grant the privilege to the user, or enter as another one."
                : "";
        return "Database " + database + " refused while " + activity + ": " + cause.getMessage() + advice;
    }
}
