package dev.autogen.runtime;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Name;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
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

    /** Makes sure that the table says what the step starts from. */
    void expect(RevisionStep step, Connection connection) throws SQLException {
        if (!existingRows(connection).equals(step.rows().before())) {
            throw stale(step, String.join(", ", step.rows().before()));
        }
    }

    /** Moves the rows as the step says; each statement must find the one row it is about. */
    void move(RevisionStep step, Connection connection) throws SQLException {
        Iterator<String> removed = step.rows().removed().iterator();
        Iterator<String> added = step.rows().added().iterator();
        while (removed.hasNext() && added.hasNext()) {
            change(
                    step,
                    connection,
                    "update " + quoted + " set revision = ? where revision = ?",
                    added.next(),
                    removed.next());
        }
        while (removed.hasNext()) {
            change(step, connection, "delete from " + quoted + " where revision = ?", removed.next());
        }
        while (added.hasNext()) {
            change(step, connection, "insert into " + quoted + " values (?) on conflict do nothing", added.next());
        }
        if (!existingRows(connection).equals(step.rows().after())) {
            throw stale(step, String.join(", ", step.rows().before()));
        }
    }

    private void change(RevisionStep step, Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setString(index + 1, values[index]);
            }
            if (statement.executeUpdate() != 1) {
                throw stale(step, "what revision " + step.revision() + " starts from");
            }
        }
    }

    private StaleVersionException stale(RevisionStep step, String expected) {
        return new StaleVersionException(step.revision(), name, expected.isEmpty() ? "no row" : expected);
    }
}
