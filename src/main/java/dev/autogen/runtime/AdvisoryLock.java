package dev.autogen.runtime;

import dev.autogen.schema.Name;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A session's advisory lock on the server, by a key.
 *
 * <p>It is only ever tried for: a statement that waits holds a snapshot, for which {@code CREATE INDEX CONCURRENTLY} of the
 * holder would wait in turn. The server frees it when the session ends, however it ends.
 *
 * @see <a href="https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS">Advisory locks</a>
 */
record AdvisoryLock(Connection connection, long key) implements DatabaseLock {

    /** The lock of runs on the version table. */
    static AdvisoryLock ofRun(Connection connection, Name versions) throws SQLException {
        return new AdvisoryLock(connection, key("run", connection, versions));
    }

    /**
     * The lock of the session that carries out revisions: when a run is killed, the server may still be busy with its last
     * statement after the run's own lock is free.
     */
    static AdvisoryLock ofWork(Connection connection, Name versions) throws SQLException {
        return new AdvisoryLock(connection, key("work", connection, versions));
    }

    private static long key(String purpose, Connection connection, Name versions) throws SQLException {
        String subject = String.join("\n", "autogen", purpose, connection.getCatalog(), versions.toString());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(subject.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean tryAcquire() throws SQLException {
        return ask("select pg_try_advisory_lock(?)");
    }

    @Override
    public void release() throws SQLException {
        ask("select pg_advisory_unlock(?)");
    }

    private boolean ask(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, key);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }

    @Override
    public Optional<LockHolder> holder() throws SQLException {
        String sql =
                """
                select l.pid, a.application_name, a.backend_start
                from pg_locks l left join pg_stat_activity a on a.pid = l.pid
                where l.locktype = 'advisory' and l.granted and l.objsubid = 1
                    and l.database = (select oid from pg_database where datname = current_database())
                    and (l.classid::bigint << 32 | l.objid::bigint) = ?
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, key);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(LockHolder.of(rows)) : Optional.empty();
            }
        }
    }
}
