package dev.autogen.runtime;

import java.sql.SQLException;

/** A lock that is ours until closed; its connection stays open. */
record HeldLock(DatabaseLock lock) implements AutoCloseable {

    @Override
    public void close() throws SQLException {
        // A connection that is gone took the lock with it.
        if (!lock.connection().isClosed()) {
            lock.release();
        }
    }
}
