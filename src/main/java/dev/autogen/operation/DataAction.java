package dev.autogen.operation;

import java.sql.Connection;
import java.sql.SQLException;

/** Code that moves data over the connection of the running revision. */
@FunctionalInterface
public interface DataAction {

    /**
     * Runs once. The connection is inside a transaction that the runtime ends: neither commit, roll back nor close it.
     *
     * @throws SQLException when the database refuses; the revision is then rolled back
     */
    void run(Connection connection) throws SQLException;
}
