package dev.autogen.runtime;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The right to be the only run on a database, held by a connection of its own that idles meanwhile.
 *
 * @param held the lock
 * @param named whether the session tells others by its name who is at work, until it is closed
 */
record RunLock(HeldLock held, boolean named) implements AutoCloseable {

    /**
     * Waits until there is no other run.
     *
     * @throws RunLockedException when that takes longer than it may
     */
    static RunLock acquire(ConnectionSource connections, Bookkeeping books, RunSettings settings, LockWait wait)
            throws SQLException {
        Connection connection = connections.open();
        try {
            connection.setAutoCommit(true);
            return settings.lock() == LockMode.ROW
                    ? byRow(connection, books, settings, wait)
                    : byAdvisoryLock(connection, books, wait);
        } catch (Throwable e) {
            // Whatever it was, nobody else closes the connection; it goes on to the caller.
            try (connection) {
                throw e;
            }
        }
    }

    private static RunLock byAdvisoryLock(Connection connection, Bookkeeping books, LockWait wait) throws SQLException {
        // The connection idles as long as the run lasts, and its name tells others who is at work.
        StatementTask.execute(connection, "set application_name = 'autogen'; set idle_session_timeout = 0");
        return new RunLock(
                wait.acquire(AdvisoryLock.ofRun(connection, books.versions().name())), true);
    }

    private static RunLock byRow(Connection connection, Bookkeeping books, RunSettings settings, LockWait wait)
            throws SQLException {
        RowLock lock = books.lock(connection);
        try (WorkSession session = WorkSession.over(connection, settings.path())) {
            books.ensure(lock, session);
        }
        return new RunLock(wait.acquire(lock), false);
    }

    /** The lock that a run wants, to ask who holds it. */
    static DatabaseLock over(Connection connection, Bookkeeping books, RunSettings settings) throws SQLException {
        return settings.lock() == LockMode.ROW
                ? books.lock(connection)
                : AdvisoryLock.ofRun(connection, books.versions().name());
    }

    /** The connection that holds it, idle until it is closed. */
    Connection connection() {
        return held.lock().connection();
    }

    @Override
    public void close() throws SQLException {
        try (Connection connection = connection();
                held) {
            if (named && !connection.isClosed()) {
                StatementTask.execute(connection, "reset application_name; reset idle_session_timeout");
            }
        }
    }
}
