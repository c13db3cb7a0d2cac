package dev.autogen.runtime;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Name;
import dev.autogen.script.RevisionStep.Direction;
import dev.autogen.script.Stamp;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The table of what was carried out: a row for each revision and direction, in order of their keys.
 *
 * <p>At most one row is unfinished: that of a revision which left its transaction.
 */
final class HistoryTable {
    private static final String COLUMNS = " (revision, direction, checksum, state, applied_at, duration_ms,"
            + " finished_operations, finished_statements)";

    private final String quoted;
    private final Clock clock;

    HistoryTable(Name name, Dialect dialect, Clock clock) {
        this.quoted = dialect.quote(name);
        this.clock = clock;
    }

    String definition() {
        return """
                create table %1$s (
                    id bigint generated always as identity primary key,
                    revision text not null,
                    direction text not null,
                    state text not null,
                    applied_at timestamp with time zone not null,
                    duration_ms bigint not null,
                    checksum text not null,
                    finished_operations integer not null,
                    finished_statements integer not null
                );
                create unique index on %1$s (state) where state = 'unfinished'"""
                .formatted(quoted);
    }

    boolean exists(Connection connection) throws SQLException {
        return new CatalogTable(quoted).exists(connection);
    }

    Optional<UnfinishedRevision> unfinished(Connection connection) throws SQLException {
        String sql =
                "select id, revision, direction, checksum, finished_operations, finished_statements, applied_at from "
                        + quoted + " where state = 'unfinished'";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(unfinished(rows)) : Optional.empty();
        }
    }

    private static UnfinishedRevision unfinished(ResultSet row) throws SQLException {
        return new UnfinishedRevision(
                row.getLong("id"),
                row.getString("revision"),
                Direction.valueOf(row.getString("direction").toUpperCase(Locale.ROOT)),
                row.getString("checksum"),
                new Progress(row.getInt("finished_operations"), row.getInt("finished_statements")),
                row.getObject("applied_at", OffsetDateTime.class).toInstant());
    }

    /** The checksums that applied revisions had when they were applied or accepted; that of a stamped one is empty. */
    Map<String, String> appliedChecksums(Connection connection) throws SQLException {
        String sql =
                "select revision, checksum from (select distinct on (revision) revision, checksum, direction, state"
                        + " from " + quoted
                        + " where state not in ('unfinished', 'undone') order by revision, id desc) latest"
                        + " where direction = ?";
        Map<String, String> checksums = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, Direction.UPGRADE.word());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    checksums.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return checksums;
    }

    /** Writes down a revision that is carried out in the open transaction. */
    void finished(LoadedStep step, Duration duration, Connection connection) throws SQLException {
        insert(step, "finished", duration, new Progress(TaskList.count(step.operations()), 0), connection);
    }

    /** The same in a script. */
    void finished(LoadedStep step, SqlWriter sql) {
        sql.statement("insert into " + quoted + COLUMNS + " values (" + SqlWriter.literal(step.id()) + ", "
                + SqlWriter.literal(step.direction().word()) + ", "
                + SqlWriter.literal(step.loaded().checksum()) + ", 'finished', now(), 0, "
                + TaskList.count(step.operations()) + ", 0)");
    }

    /** What a stamp writes down, in a script. */
    void stamped(Stamp stamp, SqlWriter sql) {
        stamped(stamp.lost(), Direction.DOWNGRADE, sql);
        stamped(stamp.gained(), Direction.UPGRADE, sql);
    }

    private void stamped(List<String> revisions, Direction direction, SqlWriter sql) {
        if (!revisions.isEmpty()) {
            sql.statement("insert into " + quoted + COLUMNS + " select revision, "
                    + SqlWriter.literal(direction.word()) + ", '', 'stamped', now(), 0, 0, 0 from unnest("
                    + SqlWriter.literals(revisions) + ") with ordinality as stamp (revision, place) order by place");
        }
    }

    /** Writes down what a stamp makes count as applied, and what no longer; none of it is carried out. */
    void stamped(Stamp stamp, Connection connection) throws SQLException {
        stamped(stamp.lost(), Direction.DOWNGRADE, connection);
        stamped(stamp.gained(), Direction.UPGRADE, connection);
    }

    private void stamped(List<String> revisions, Direction direction, Connection connection) throws SQLException {
        String sql = "insert into " + quoted + COLUMNS + " select revision, ?, '', 'stamped', ?, 0, 0, 0"
                + " from unnest(?) with ordinality as stamp (revision, place) order by place";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, direction.word());
            statement.setObject(2, now());
            statement.setArray(3, connection.createArrayOf("text", revisions.toArray()));
            statement.execute();
        }
    }

    /** Writes down what applied revisions are now; the rows before stay. */
    void accepted(List<ChangedRevision> revisions, Connection connection) throws SQLException {
        String sql = "insert into " + quoted + COLUMNS + " select revision, ?, checksum, 'accepted', ?, 0, 0, 0"
                + " from unnest(?, ?) with ordinality as accepted (revision, checksum, place) order by place";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, Direction.UPGRADE.word());
            statement.setObject(2, now());
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "text",
                            revisions.stream().map(ChangedRevision::revision).toArray()));
            statement.setArray(
                    4,
                    connection.createArrayOf(
                            "text",
                            revisions.stream().map(ChangedRevision::present).toArray()));
            statement.execute();
        }
    }

    /** Turns an unfinished row into one of a revision of which nothing is left. */
    void undone(UnfinishedRevision row, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "update " + quoted + " set state = 'undone', applied_at = ? where id = ? and state = 'unfinished'")) {
            statement.setObject(1, now());
            statement.setLong(2, row.id());
            statement.execute();
        }
    }

    /**
     * Writes down that a revision is about to leave its transaction.
     *
     * @return the row's key
     * @throws SQLException also when another run has such a revision under way
     */
    long begun(LoadedStep step, Connection connection) throws SQLException {
        return insert(step, "unfinished", Duration.ZERO, Progress.NONE, connection);
    }

    private long insert(LoadedStep step, String state, Duration duration, Progress progress, Connection connection)
            throws SQLException {
        String sql = "insert into " + quoted + COLUMNS + " values (?, ?, ?, ?, ?, ?, ?, ?) returning id";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, step.id());
            statement.setString(2, step.direction().word());
            statement.setString(3, step.loaded().checksum());
            statement.setString(4, state);
            statement.setObject(5, now());
            statement.setLong(6, duration.toMillis());
            statement.setInt(7, progress.operations());
            statement.setInt(8, progress.statements());
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** Goes on with an unfinished row for what the revision is now. */
    void adopt(UnfinishedRevision row, LoadedStep step, Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("update " + quoted + " set checksum = ? where id = ?")) {
            statement.setString(1, step.loaded().checksum());
            statement.setLong(2, row.id());
            statement.execute();
        }
    }

    /**
     * Moves an unfinished row on.
     *
     * @return whether it was where it was expected
     */
    boolean advance(long id, Progress from, Progress to, Connection connection) throws SQLException {
        String sql = "update " + quoted + " set finished_operations = ?, finished_statements = ?, applied_at = ?"
                + " where id = ? and state = 'unfinished' and finished_operations = ? and finished_statements = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, to.operations());
            statement.setInt(2, to.statements());
            statement.setObject(3, now());
            statement.setLong(4, id);
            statement.setInt(5, from.operations());
            statement.setInt(6, from.statements());
            return statement.executeUpdate() == 1;
        }
    }

    /**
     * Turns an unfinished row into a finished one.
     *
     * @return whether it was unfinished
     */
    boolean finish(long id, Duration duration, Connection connection) throws SQLException {
        String sql = "update " + quoted + " set state = 'finished', applied_at = ?, duration_ms = duration_ms + ?"
                + " where id = ? and state = 'unfinished'";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, now());
            statement.setLong(2, duration.toMillis());
            statement.setLong(3, id);
            return statement.executeUpdate() == 1;
        }
    }

    /** Removes an unfinished row of which nothing is finished. */
    void forget(long id, Connection connection) throws SQLException {
        String sql = "delete from " + quoted
                + " where id = ? and state = 'unfinished' and finished_operations = 0 and finished_statements = 0";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            statement.execute();
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
