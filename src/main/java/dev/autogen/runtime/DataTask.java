package dev.autogen.runtime;

import dev.autogen.operation.Data;
import java.sql.Connection;
import java.sql.SQLException;

/** A task that is code over the connection. */
record DataTask(Data operation, int number, Progress before, Progress after, boolean apart) implements Task {

    @Override
    public boolean autocommit() {
        return false;
    }

    @Override
    public String text() {
        return "the code of the data step " + operation.name();
    }

    @Override
    public void run(Connection connection) throws SQLException {
        operation.action().run(GuardedConnection.over(connection));
    }
}
