package dev.autogen.runtime;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The time in which one run alone works on a database, with a connection to work over.
 *
 * @param lock what keeps other runs away
 * @param connection the one to work over
 * @param aside one that idles meanwhile, for what others ask or stop
 * @param work what keeps them away as long as the server is busy over the connection; none where sessions are shared
 */
record Turn(RunLock lock, Connection connection, Connection aside, Optional<HeldLock> work) implements AutoCloseable {

    /**
     * Waits for it.
     *
     * @throws RunLockedException when that takes longer than it may
     */
    static Turn take(ConnectionSource connections, Bookkeeping books, RunSettings settings, LockWait wait)
            throws SQLException {
        RunLock lock = RunLock.acquire(connections, books, settings, wait);
        try {
            Connection connection = connections.open();
            try {
                return settings.lock() == LockMode.ROW
                        ? new Turn(lock, connection, aside(connections), Optional.empty())
                        : new Turn(lock, connection, lock.connection(), Optional.of(atWork(connection, books, wait)));
            } catch (Throwable e) {
                // An error, too: nobody else could close the connection; it goes on to the caller.
                try (connection) {
                    throw e;
                }
            }
        } catch (Throwable e) {
            // Whatever it was, an error too, nobody else gives the lock back; it goes on to the caller.
            try (lock) {
                throw e;
            }
        }
    }

    /** Whether each transaction of the connection may be in another session of the server. */
    boolean isShared() {
        return work.isEmpty();
    }

    private static Connection aside(ConnectionSource connections) throws SQLException {
        Connection aside = connections.open();
        aside.setAutoCommit(true);
        return aside;
    }

    private static HeldLock atWork(Connection connection, Bookkeeping books, LockWait wait) throws SQLException {
        return wait.acquire(AdvisoryLock.ofWork(connection, books.versions().name()));
    }

    @Override
    public void close() throws SQLException {
        // Where the one aside is that of the lock, it is the lock that has to close it.
        Optional<Connection> own = Optional.of(aside).filter(other -> other != lock.connection());
        try (lock;
                connection) {
            if (own.isPresent()) {
                own.get().close();
            }
            if (work.isPresent()) {
                work.get().close();
            }
        }
    }
}
