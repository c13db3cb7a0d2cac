package dev.autogen.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A database of its own on a test server, dropped when closed.
 *
 * @param name unique within the JVM
 */
public record TestDatabase(TestServer server, String name) implements AutoCloseable {

    /** What {@code application_name} says of the session that is kept, for tests that look who is connected. */
    public static final String KEPT_SESSION = "kept by the tests";

    public String url() {
        return server.url(name);
    }

    public String user() {
        return TestPostgres.USER;
    }

    public String password() {
        return TestPostgres.PASSWORD;
    }

    /** Opens a connection, which the caller closes; those left open are cut when the database is dropped. */
    public Connection connect() {
        try {
            return DriverManager.getConnection(url(), user(), password());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The connection that is kept as long as the database: its caches are warm, which makes reading the catalog several
     * times as fast. The caller leaves it open, in autocommit mode, with its settings as they were.
     */
    public Connection session() {
        return server.session(this);
    }

    /** Runs each text (which may hold several statements) on a connection of its own. */
    public void execute(String... sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String text : sql) {
                statement.execute(text);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows of a query, their values parted by bars. */
    public List<String> query(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    values.add(rows.getString(column));
                }
                lines.add(String.join("|", values));
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        server.dropDatabase(name);
    }
}
