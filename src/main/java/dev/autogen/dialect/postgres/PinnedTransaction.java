package dev.autogen.dialect.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A transaction under settings that decide how PostgreSQL prints, always rolled back.
 *
 * <p>The settings are local to the transaction, so the rollback restores them.
 *
 * @see <a href="https://www.postgresql.org/docs/current/runtime-config-client.html">Client connection defaults</a>
 */
final class PinnedTransaction {

    private static final String PIN =
            """
            select set_config('search_path', quote_ident(?), true),
                   set_config('DateStyle', 'ISO, YMD', true),
                   set_config('IntervalStyle', 'postgres', true),
                   set_config('TimeZone', 'UTC', true),
                   set_config('extra_float_digits', '1', true),
                   set_config('bytea_output', 'hex', true),
                   set_config('standard_conforming_strings', 'on', true),
                   set_config('quote_all_identifiers', 'off', true)""";

    /** What is done inside. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException;
    }

    private PinnedTransaction() {}

    static <T> T readOnly(Connection connection, String schema, Work<T> work) throws SQLException {
        return run(connection, "set transaction isolation level repeatable read, read only", schema, work);
    }

    static <T> T rolledBack(Connection connection, String schema, Work<T> work) throws SQLException {
        return run(connection, "set transaction read write", schema, work);
    }

    private static <T> T run(Connection connection, String mode, String schema, Work<T> work) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            execute(connection, mode);
            pin(connection, schema);
            return work.run();
        } finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
    }

    private static void pin(Connection connection, String schema) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PIN)) {
            statement.setString(1, schema);
            try (ResultSet settings = statement.executeQuery()) {
                settings.next();
            }
        }
    }

    /** Runs statements as they are: no JDBC escapes, no parameters. */
    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
