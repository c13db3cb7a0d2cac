package dev.autogen.runtime;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** A lock on the server that one connection at a time holds, and loses when it ends. */
sealed interface DatabaseLock permits AdvisoryLock, RowLock {

    /** The connection that holds it, or wants to. */
    Connection connection();

    /** Takes the lock if nobody has it; never waits. */
    boolean tryAcquire() throws SQLException;

    void release() throws SQLException;

    /** Who holds it now. */
    Optional<LockHolder> holder() throws SQLException;
}
