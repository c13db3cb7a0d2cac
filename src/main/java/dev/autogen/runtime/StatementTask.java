package dev.autogen.runtime;

import dev.autogen.dialect.DdlStatement;
import dev.autogen.operation.Operation;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A task that is a SQL statement. */
record StatementTask(
        Operation operation, DdlStatement statement, int number, Progress before, Progress after, boolean apart)
        implements Task {

    @Override
    public boolean autocommit() {
        return statement.outsideTransaction();
    }

    @Override
    public String text() {
        return statement.sql();
    }

    @Override
    public void run(Connection connection) throws SQLException {
        execute(connection, statement.sql());
    }

    /** Runs the text as it is: JDBC's braces mean nothing in it. */
    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
