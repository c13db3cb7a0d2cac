package dev.autogen.database;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Opens connections, and says without secrets why one cannot be opened.
 *
 * <p>A server sees the application name {@code autogen} and is given ten seconds to be there and thirty to let in, unless
 * the properties or the URL say otherwise. Error classes: <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">SQLSTATE</a>.
 */
public final class Connections {

    private static final Map<String, String> DEFAULTS =
            Map.of("ApplicationName", "autogen", "connectTimeout", "10", "loginTimeout", "30");

    private static final String NO_CONNECTION = "08";
    private static final String STARTING_UP = "57P03";

    private Connections() {}

    /**
     * Opens a connection, which the caller closes.
     *
     * @param properties pgjdbc's connection properties
     * @throws LoginRefusedException where user or password are wrong
     * @throws MissingDatabaseException where the server lacks the database
     * @throws DatabaseUnreachableException where the server cannot be reached
     */
    public static Connection open(
            String url, @Nullable String user, @Nullable String password, Map<String, String> properties) {
        try {
            return DriverManager.getConnection(url, merged(user, password, properties));
        } catch (SQLException e) {
            throw failure(url, e);
        }
    }

    static Properties merged(@Nullable String user, @Nullable String password, Map<String, String> properties) {
        Properties merged = new Properties();
        merged.putAll(DEFAULTS);
        merged.putAll(properties);
        if (user != null) {
            merged.setProperty("user", user);
        }
        if (password != null) {
            merged.setProperty("password", password);
        }
        return merged;
    }

    private static DatabaseUnreachableException failure(String url, SQLException e) {
        String state = Objects.requireNonNullElse(e.getSQLState(), "");
        if (state.startsWith("28")) {
            return new LoginRefusedException(url, reason(url, e));
        }
        if (state.equals("3D000")) {
            return new MissingDatabaseException(url, reason(url, e));
        }
        String shown = Redaction.ofUrl(url);
        if (DriverManager.drivers().noneMatch(driver -> accepts(driver, url))) {
            // The driver manager's own message holds the URL as it was given.
            return new DatabaseUnreachableException(url, "No driver understands the database URL " + shown + ".");
        }
        if (Redaction.hasUserInfo(url)) {
            return new DatabaseUnreachableException(
                    url,
                    "Database " + shown
                            + " cannot be reached: its driver takes what stands before the host for a part of"
                            + " it; write ?user=…&password=… behind the database, or use the settings user and password.");
        }
        return new DatabaseUnreachableException(
                url,
                "Database " + shown + " cannot be reached: " + reason(url, e)
                        + "; check that the server runs and that host and port are right.",
                state.startsWith(NO_CONNECTION) || state.equals(STARTING_UP));
    }

    private static boolean accepts(Driver driver, String url) {
        try {
            return driver.acceptsURL(url);
        } catch (SQLException e) {
            return false;
        }
    }

    /** The server's words, unless they repeat the URL, which may hold a password. */
    private static String reason(String url, SQLException e) {
        String message =
                Objects.requireNonNullElse(e.getMessage(), "no reason given").strip();
        String withoutUrl = message.replace(url, Redaction.ofUrl(url));
        return withoutUrl.endsWith(".") ? withoutUrl.substring(0, withoutUrl.length() - 1) : withoutUrl;
    }
}
