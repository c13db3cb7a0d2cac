package dev.autogen.runtime;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Name;
import dev.autogen.script.RowChange;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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

    /** The same in a script. */
    void claim(VersionMove move, SqlWriter sql) {
        String start = move.before().isEmpty() ? "base" : String.join(", ", move.before());
        sql.statement("LOCK TABLE " + quoted + " IN SHARE ROW EXCLUSIVE MODE");
        sql.statement("DO "
                + SqlWriter.block("BEGIN IF (SELECT coalesce(array_agg(revision ORDER BY revision COLLATE \"C\"),"
                        + " '{}') FROM " + quoted + ") <> " + SqlWriter.literals(move.before())
                        + " THEN RAISE EXCEPTION USING MESSAGE = "
                        + SqlWriter.literal("the script starts from " + start + ", and the database is elsewhere")
                        + "; END IF; END"));
    }

    /** Moves the rows; each statement must find the one row it is about. */
    void move(VersionMove move, Connection connection) throws SQLException {
        for (RowStatement each : statements(move.change())) {
            change(move, connection, each);
        }
        requireRows(move, move.after(), connection);
    }

    /** The same in a script. */
    void move(VersionMove move, SqlWriter sql) {
        statements(move.change()).forEach(each -> sql.statement(each.inlined()));
    }

    private List<RowStatement> statements(RowChange rows) {
        List<RowStatement> statements = new ArrayList<>();
        rows.deleted()
                .forEach(row -> statements.add(
                        new RowStatement("delete from " + quoted + " where revision = ?", List.of(row))));
        rows.updated()
                .ifPresent(row -> statements.add(new RowStatement(
                        "update " + quoted + " set revision = ? where revision = ?", List.of(row.to(), row.from()))));
        rows.inserted()
                .forEach(
                        row -> statements.add(new RowStatement("insert into " + quoted + " values (?)", List.of(row))));
        return statements;
    }

    /** A statement about one row, with what stands in the place of its question marks. */
    private record RowStatement(String sql, List<String> values) {

        String inlined() {
            String[] pieces = sql.split("\\?", -1);
            StringBuilder text = new StringBuilder(pieces[0]);
            for (int index = 0; index < values.size(); index++) {
                text.append(SqlWriter.literal(values.get(index))).append(pieces[index + 1]);
            }
            return text.toString();
        }
    }

    private void requireRows(VersionMove move, SortedSet<String> expected, Connection connection) throws SQLException {
        if (!existingRows(connection).equals(expected)) {
            throw stale(move);
        }
    }

    private void change(VersionMove move, Connection connection, RowStatement row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(row.sql())) {
            for (int index = 0; index < row.values().size(); index++) {
                statement.setString(index + 1, row.values().get(index));
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
