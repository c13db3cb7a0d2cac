package dev.autogen.runtime;

import dev.autogen.dialect.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The two tables in which a database's version and history are kept. */
record Bookkeeping(VersionTable versions, HistoryTable history) {

    /** SQLSTATEs of two sessions that create one table: it exists, its row type exists, or a catalog's key does. */
    private static final Set<String> EXISTS = Set.of("42P07", "42710", "23505");

    private static final String NO_SCHEMA = "3F000";

    static Bookkeeping of(RunSettings settings, Dialect dialect, Clock clock) {
        return new Bookkeeping(
                new VersionTable(settings.tables().versionsIn(settings.defaultSchema()), dialect),
                new HistoryTable(settings.tables().historyIn(settings.defaultSchema()), dialect, clock));
    }

    /**
     * Creates what is missing; another session may do the same at the same time.
     *
     * @throws MissingSchemaException when there is no schema to create it in
     */
    void ensure(WorkSession session) throws SQLException {
        if (exist(session.connection())) {
            return;
        }
        try {
            session.inTransaction(() -> create(session.connection()));
        } catch (SQLException e) {
            String state = String.valueOf(e.getSQLState());
            if (state.equals(NO_SCHEMA)) {
                throw new MissingSchemaException(versions.name(), e);
            }
            if (!EXISTS.contains(state) || !exist(session.connection())) {
                throw new DatabaseRefusedException("creating the tables for version and history", e);
            }
        }
    }

    private boolean exist(Connection connection) throws SQLException {
        return versions.exists(connection) && history.exists(connection);
    }

    private void create(Connection connection) throws SQLException {
        if (!versions.exists(connection)) {
            StatementTask.execute(connection, versions.definition());
        }
        if (!history.exists(connection)) {
            StatementTask.execute(connection, history.definition());
        }
    }

    /** The revision that an earlier run left half way. */
    Optional<UnfinishedRevision> unfinished(Connection connection) throws SQLException {
        return history.exists(connection) ? history.unfinished(connection) : Optional.empty();
    }

    /** The checksums that applied revisions had when they were applied. */
    Map<String, String> appliedChecksums(Connection connection) throws SQLException {
        return history.exists(connection) ? history.appliedChecksums(connection) : Map.of();
    }
}
