package dev.autogen.database;

import dev.autogen.schema.AutogenException;
import java.sql.SQLException;

/** A server that does not let a session be set up as the settings say. */
public final class SessionRefusedException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String setting;

    private SessionRefusedException(String setting, String message, SQLException cause) {
        super(Kind.USAGE, message, cause);
        this.setting = setting;
    }

    static SessionRefusedException role(String url, String role, SQLException e) {
        return new SessionRefusedException(
                "role",
                "Database " + url + " does not let the session act as role \"" + role + "\": " + words(e)
                        + "; create the role, grant it to the user who logs in, or correct the setting role.",
                e);
    }

    static SessionRefusedException initSql(String url, SQLException e) {
        return new SessionRefusedException(
                "init_sql", "Database " + url + " refuses the setting init_sql: " + words(e) + "; correct it.", e);
    }

    private static String words(SQLException e) {
        return String.valueOf(e.getMessage()).strip();
    }

    /** The setting that asks for it. */
    public String setting() {
        return setting;
    }
}
