package dev.autogen.runtime;

import dev.autogen.dialect.Dialect;
import dev.autogen.operation.Operation;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/**
 * The worker that carries operations out directly, without revisions, versions and locks.
 *
 * @param dialect writes the statements
 * @param path where names without a schema are looked for
 */
public record OperationExecutor(Dialect dialect, SearchPath path) {

    /** One that looks for names without a schema in one schema only. */
    public OperationExecutor(Dialect dialect, String defaultSchema) {
        this(dialect, SearchPath.of(defaultSchema));
    }

    /**
     * Carries all out in one transaction, which only an operation that has to leave it cuts in parts.
     *
     * @param connection one without an open transaction; its settings are afterwards what they were
     * @throws dev.autogen.dialect.IrreversibleStepException when one cannot be carried out; nothing has run then
     * @throws OperationFailedException when one fails; its transaction is rolled back
     */
    public void apply(List<Operation> operations, Connection connection) {
        List<Segment> segments = Segment.of(TaskList.of(operations, dialect));
        try (WorkSession session = WorkSession.over(connection, path)) {
            TaskRunner runner = new TaskRunner(session, dialect, Clock.systemUTC());
            for (Segment segment : segments) {
                apply(segment, session, runner);
            }
        } catch (SQLException e) {
            throw new OperationFailedException("commit the operations", "COMMIT", e);
        }
    }

    private static void apply(Segment segment, WorkSession session, TaskRunner runner) throws SQLException {
        if (segment.autocommit()) {
            session.inPlace(() -> segment.tasks().forEach(runner::run));
        } else {
            session.inTransaction(() -> segment.tasks().forEach(runner::run));
        }
    }
}
