package dev.autogen.runtime;

import dev.autogen.schema.Name;
import java.sql.Connection;
import java.sql.SQLException;

/** The right to be the only run on a database, held by a connection of its own in autocommit mode. */
final class RunLock implements AutoCloseable {
    private final HeldLock held;

    private RunLock(HeldLock held) {
        this.held = held;
    }

    static RunLock acquire(ConnectionSource connections, Name versions, LockWait wait) throws SQLException {
        Connection connection = connections.open();
        try {
            connection.setAutoCommit(true);
            // The connection idles as long as the run lasts, and its name tells others who is at work.
            StatementTask.execute(connection, "set application_name = 'autogen'; set idle_session_timeout = 0");
            return new RunLock(wait.acquire(AdvisoryLock.ofRun(connection, versions)));
        } catch (Throwable e) {
            // Whatever it was, nobody else closes the connection; it goes on to the caller.
            try (connection) {
                throw e;
            }
        }
    }

    /** The connection that holds it, idle until it is closed. */
    Connection connection() {
        return held.lock().connection();
    }

    @Override
    public void close() throws SQLException {
        try (Connection connection = connection();
                held) {
            if (!connection.isClosed()) {
                StatementTask.execute(connection, "reset application_name; reset idle_session_timeout");
            }
        }
    }
}
