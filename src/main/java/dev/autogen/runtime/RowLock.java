package dev.autogen.runtime;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The lock of a run as the only row of a table, which an idle transaction keeps locked.
 *
 * <p>It holds behind a proxy that gives a session to others between two transactions. The transaction idles at the isolation
 * level {@code READ COMMITTED}, so it has no snapshot that {@code CREATE INDEX CONCURRENTLY} would wait for, as long as nothing
 * else is asked over its connection.
 *
 * @param connection outside a transaction as long as the lock is not held
 * @param quoted the name of the table as SQL text
 * @see <a href="https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-ROWS">Row-level locks</a>
 */
record RowLock(Connection connection, String quoted) implements DatabaseLock {

    /** Whatever the server has set, the transaction may idle as long as the run lasts. */
    private static final String BEGIN =
            """
            set transaction isolation level read committed, read write;
            select set_config(name, '0', true) from pg_settings
            where name in ('idle_in_transaction_session_timeout', 'transaction_timeout')""";

    /** Tells others who is at work; the query before it would keep its snapshot until something else is carried out. */
    private static final String END = "set local application_name = 'autogen'";

    /** Those who only try hold such a lock for a moment as well, but have begun later. */
    private static final String HOLDER =
            """
            select l.pid, a.application_name, a.backend_start
            from pg_locks l left join pg_stat_activity a on a.pid = l.pid
            where l.locktype = 'relation' and l.granted and l.mode = 'RowShareLock' and l.relation = to_regclass(?)
                and l.database = (select oid from pg_database where datname = current_database())
                and l.pid <> pg_backend_pid()
            order by a.xact_start
            limit 1
            """;

    /** What makes its table. */
    String definition() {
        return "create table " + quoted + " (id smallint primary key check (id = 1)); insert into " + quoted
                + " values (1)";
    }

    @Override
    public boolean tryAcquire() throws SQLException {
        connection.setAutoCommit(false);
        StatementTask.execute(connection, BEGIN);
        try (PreparedStatement statement =
                        connection.prepareStatement("select id from " + quoted + " for update skip locked");
                ResultSet rows = statement.executeQuery()) {
            if (!rows.next()) {
                release();
                return false;
            }
        }
        StatementTask.execute(connection, END);
        return true;
    }

    @Override
    public void release() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    @Override
    public Optional<LockHolder> holder() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HOLDER)) {
            statement.setString(1, quoted);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(LockHolder.of(rows)) : Optional.empty();
            }
        }
    }
}
