package dev.autogen.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * What is done on each connection before it is used.
 *
 * @param role the role whose rights and ownership the session has, instead of those of the user who logged in
 * @param initSql statements that run then, as that role; may hold secrets
 * @see <a href="https://www.postgresql.org/docs/current/sql-set-role.html">SET ROLE</a>
 */
public record SessionSetup(Optional<String> role, Optional<String> initSql) {

    /** Nothing is done. */
    public static SessionSetup none() {
        return new SessionSetup(Optional.empty(), Optional.empty());
    }

    /**
     * Does it.
     *
     * @param url for messages, without secrets
     * @throws SessionRefusedException where the server refuses; the connection is closed then
     */
    Connection applied(Connection connection, String url) {
        role.ifPresent(name -> run(connection, setRole(name), e -> SessionRefusedException.role(url, name, e)));
        initSql.ifPresent(sql -> run(connection, sql, e -> SessionRefusedException.initSql(url, e)));
        return connection;
    }

    private static String setRole(String name) {
        return "SET ROLE \"" + name.replace("\"", "\"\"") + "\"";
    }

    private static void run(Connection connection, String sql, Refusal refusal) {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        } catch (SQLException e) {
            SessionRefusedException refused = refusal.because(e);
            try {
                connection.close();
            } catch (SQLException closing) {
                refused.addSuppressed(closing);
            }
            throw refused;
        }
    }

    /** The words for a failure. */
    @FunctionalInterface
    private interface Refusal {
        SessionRefusedException because(SQLException e);
    }

    @Override
    public String toString() {
        return "SessionSetup[role=" + role + "]";
    }
}
