package dev.autogen.runtime;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Name;
import dev.autogen.script.Stamp;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The two tables in which a database's version and history are kept.
 *
 * @param schemas the default schema and those of the tables, which a run makes when they are missing
 * @param lockTable the quoted name of the table whose row may be the lock of runs
 */
record Bookkeeping(List<String> schemas, VersionTable versions, HistoryTable history, String lockTable) {

    /** SQLSTATEs of two sessions that create one table: it exists, its row type exists, or a catalog's key does. */
    private static final Set<String> EXISTS = Set.of("42P07", "42710", "23505");

    private static final Set<String> SCHEMA_EXISTS = Set.of("42P06", "23505");
    private static final String MISSING = "select wanted.name from unnest(?) with ordinality as wanted (name, place)"
            + " where to_regnamespace(quote_ident(wanted.name)) is null order by wanted.place";

    Bookkeeping {
        schemas = List.copyOf(schemas);
    }

    static Bookkeeping of(RunSettings settings, Dialect dialect, Clock clock) {
        Name versions = settings.tables().versionsIn(settings.defaultSchema());
        Name history = settings.tables().historyIn(settings.defaultSchema());
        List<String> schemas = Stream.of(Optional.of(settings.defaultSchema()), versions.schema(), history.schema())
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return new Bookkeeping(
                schemas,
                new VersionTable(versions, dialect),
                new HistoryTable(history, dialect, clock),
                dialect.quote(settings.tables().lockIn(settings.defaultSchema())));
    }

    /**
     * Creates what is missing; another session may do the same at the same time.
     *
     * @throws MissingSchemaException when a schema is missing and cannot be created
     */
    void ensure(WorkSession session) throws SQLException {
        ensure(() -> exist(session.connection()), () -> create(session.connection()), session);
    }

    /** The same for the table of the lock. */
    void ensure(RowLock lock, WorkSession session) throws SQLException {
        CatalogTable table = new CatalogTable(lock.quoted());
        ensure(
                () -> table.exists(session.connection()),
                () -> StatementTask.execute(session.connection(), lock.definition()),
                session);
    }

    private void ensure(WorkSession.Question<Boolean> exist, WorkSession.Work creation, WorkSession session)
            throws SQLException {
        ensureSchemas(session);
        if (exist.answer()) {
            return;
        }
        try {
            session.inTransaction(creation);
        } catch (SQLException e) {
            String state = String.valueOf(e.getSQLState());
            if (!EXISTS.contains(state) || !exist.answer()) {
                throw new DatabaseRefusedException("creating the tables for version and history", e);
            }
        }
    }

    /** As {@link #ensure}, of the schemas alone. */
    void ensureSchemas(WorkSession session) throws SQLException {
        for (String schema : missingSchemas(session.connection())) {
            ensureSchema(schema, session);
        }
    }

    private List<String> missingSchemas(Connection connection) throws SQLException {
        List<String> missing = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(MISSING)) {
            query.setArray(1, connection.createArrayOf("text", schemas.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    missing.add(rows.getString(1));
                }
            }
        }
        return missing;
    }

    /** Another session may be faster. */
    private static void ensureSchema(String schema, WorkSession session) throws SQLException {
        try {
            session.inTransaction(() -> StatementTask.execute(session.connection(), "CREATE SCHEMA " + quoted(schema)));
        } catch (SQLException e) {
            if (!SCHEMA_EXISTS.contains(String.valueOf(e.getSQLState()))) {
                throw new MissingSchemaException(schema, e);
            }
        }
    }

    /** The lock of runs as a row of a table beside that of the version. */
    RowLock lock(Connection connection) {
        return new RowLock(connection, lockTable);
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

    /** The statements of a script that create everything. */
    void define(SqlWriter sql) {
        schemas.forEach(schema -> sql.statement("CREATE SCHEMA IF NOT EXISTS " + quoted(schema)));
        sql.statement(versions.definition());
        sql.statement(history.definition());
    }

    private static String quoted(String schema) {
        return '"' + schema.replace("\"", "\"\"") + '"';
    }

    /** Moves the version rows to a stamp and writes it down, in one transaction. */
    void stamp(Stamp stamp, WorkSession session) throws SQLException {
        Connection connection = session.connection();
        unfinished(connection).ifPresent(row -> {
            throw UnfinishedRevisionException.elsewhere(row);
        });
        ensure(session);
        VersionMove move = VersionMove.of(stamp);
        session.inTransaction(() -> {
            versions.claim(move, connection);
            versions.move(move, connection);
            history.stamped(stamp, connection);
        });
    }

    /** The revision that an earlier run left half way. */
    Optional<UnfinishedRevision> unfinished(Connection connection) throws SQLException {
        return history.exists(connection) ? history.unfinished(connection) : Optional.empty();
    }

    /** The checksums that applied revisions had when they were applied or accepted; that of a stamped one is empty. */
    Map<String, String> appliedChecksums(Connection connection) throws SQLException {
        return history.exists(connection) ? history.appliedChecksums(connection) : Map.of();
    }

    /**
     * Refuses a run that would wait for a transaction that another one has prepared, which nobody would end meanwhile.
     *
     * @throws TwoPhaseException when there is one
     */
    void requireNothingPrepared(Connection connection) throws SQLException {
        for (TransactionName left : TransactionName.left(connection)) {
            if (left.owner().endsWith(" " + versions.name())) {
                throw TwoPhaseException.left(left);
            }
        }
    }

    /** Tells which applied revisions are no longer what they were. */
    void tellChangedChecksums(RevisionPlan plan, Connection connection, Consumer<RuntimeEvent> events)
            throws SQLException {
        Map<String, String> recorded = appliedChecksums(connection);
        Map<String, String> present = plan.checksums(recorded.keySet());
        recorded.forEach((revision, checksum) -> {
            String now = present.getOrDefault(revision, checksum);
            if (!checksum.isEmpty() && !now.equals(checksum)) {
                events.accept(new RuntimeEvent.ChecksumChanged(revision, checksum, now));
            }
        });
    }
}
