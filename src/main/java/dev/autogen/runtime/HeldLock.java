package dev.autogen.runtime;

import java.sql.SQLException;

/** An advisory lock that is ours until closed; its connection stays open. */
record HeldLock(AdvisoryLock lock) implements AutoCloseable {

    @Override
    public void close() throws SQLException {
        // A connection that is gone took the lock with it.
        if (!lock.connection().isClosed()) {
            lock.release();
        }
    }
}
