package dev.autogen.runtime;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Name;
import dev.autogen.script.RowChange;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.SortedSet;
import java.util.TreeSet;

/** The table that says where a database stands: one row for each current head. */
final class VersionTable {
    private final Name name;
    private final String quoted;

    VersionTable(Name name, Dialect dialect) {
        this.name = name;
        this.quoted = dialect.quote(name);
    }

    Name name() {
        return name;
    }

    String definition() {
        return "create table " + quoted + " (revision text primary key)";
    }

    boolean exists(Connection connection) throws SQLException {
        return new CatalogTable(quoted).exists(connection);
    }

    /** The rows; none when there is no table. Never creates it. */
    SortedSet<String> rows(Connection connection) throws SQLException {
        return exists(connection) ? existingRows(connection) : new TreeSet<>();
    }

    private SortedSet<String> existingRows(Connection connection) throws SQLException {
        SortedSet<String> revisions = new TreeSet<>();
        try (PreparedStatement statement = connection.prepareStatement("select revision from " + quoted);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                revisions.add(rows.getString(1));
            }
        }
        return revisions;
    }

    /**
     * Keeps others from moving the rows until the transaction ends, and makes sure that they are what the move starts
     * from.
     */
    void claim(VersionMove move, Connection connection) throws SQLException {
        StatementTask.execute(connection, "lock table " + quoted + " in share row exclusive mode");
        requireRows(move, move.before(), connection);
    }

    /** Moves the rows; each statement must find the one row it is about. */
    void move(VersionMove move, Connection connection) throws SQLException {
        RowChange rows = move.change();
        for (String row : rows.deleted()) {
            change(move, connection, "delete from " + quoted + " where revision = ?", row);
        }
        if (rows.updated().isPresent()) {
            RowChange.Update row = rows.updated().get();
            change(move, connection, "update " + quoted + " set revision = ? where revision = ?", row.to(), row.from());
        }
        for (String row : rows.inserted()) {
            change(move, connection, "insert into " + quoted + " values (?)", row);
        }
        requireRows(move, move.after(), connection);
    }

    private void requireRows(VersionMove move, SortedSet<String> expected, Connection connection) throws SQLException {
        if (!existingRows(connection).equals(expected)) {
            throw stale(move);
        }
    }

    private void change(VersionMove move, Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setString(index + 1, values[index]);
            }
            if (statement.executeUpdate() != 1) {
                throw stale(move);
            }
        }
    }

    private StaleVersionException stale(VersionMove move) {
        SortedSet<String> before = move.before();
        return new StaleVersionException(
                move.subject(), move.failure(), name, before.isEmpty() ? "no row" : String.join(", ", before));
    }
}
