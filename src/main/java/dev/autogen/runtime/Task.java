package dev.autogen.runtime;

import dev.autogen.operation.Operation;
import java.sql.Connection;
import java.sql.SQLException;

/** A statement or data step of a revision: what is carried out as a whole. */
sealed interface Task permits StatementTask, DataTask {

    /** The operation that it is a part of. */
    Operation operation();

    /** Its place among the tasks of the revision, from 1. */
    int number();

    Progress before();

    Progress after();

    /** Whether its operation stands in a block outside the transaction. */
    boolean apart();

    /** Whether the server refuses it in a transaction. */
    boolean autocommit();

    /** What it runs, for people. */
    String text();

    void run(Connection connection) throws SQLException;
}
