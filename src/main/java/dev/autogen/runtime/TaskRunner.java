package dev.autogen.runtime;

import dev.autogen.dialect.Dialect;
import dev.autogen.operation.Custom;
import dev.autogen.operation.Data;
import dev.autogen.operation.Operation;
import dev.autogen.operation.PartialOperationVisitor;
import dev.autogen.operation.Sql;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Carries out single tasks over a session, and says which one failed. */
final class TaskRunner {
    private static final PartialOperationVisitor<Boolean> WRITTEN_BY_PEOPLE = new PartialOperationVisitor<>() {
        @Override
        protected Boolean other(Operation operation) {
            return false;
        }

        @Override
        public Boolean visitSql(Sql operation) {
            return true;
        }

        @Override
        public Boolean visitData(Data operation) {
            return true;
        }

        @Override
        public Boolean visitCustom(Custom operation) {
            return true;
        }
    };

    private final WorkSession session;
    private final Dialect dialect;
    private final Clock clock;

    TaskRunner(WorkSession session, Dialect dialect, Clock clock) {
        this.session = session;
        this.dialect = dialect;
        this.clock = clock;
    }

    /**
     * Carries a task out where the session stands.
     *
     * @return how long it took
     * @throws OperationFailedException when the database or the code of a data step fails
     */
    Duration run(Task task) {
        Instant start = clock.instant();
        try {
            if (task.autocommit()) {
                clear(task);
            }
            if (task.operation().accept(WRITTEN_BY_PEOPLE)) {
                session.forPeople(() -> task.run(session.connection()));
            } else {
                task.run(session.connection());
            }
        } catch (SQLException | RuntimeException e) {
            OperationFailedException failure = OperationFailedException.at(task, e);
            if (task.autocommit()) {
                clearAfter(failure, task);
            }
            throw failure;
        }
        return Duration.between(start, clock.instant());
    }

    /** Whether a task outside a transaction was carried out by a run that was cut short before it could write so down. */
    boolean isDone(Task task) throws SQLException {
        Optional<ConcurrentIndex> index = index(task);
        return index.isPresent() && index.get().isDone(session);
    }

    private void clear(Task task) throws SQLException {
        Optional<ConcurrentIndex> index = index(task);
        if (index.isPresent()) {
            index.get().dropInvalid(session, dialect);
        }
    }

    private void clearAfter(OperationFailedException failure, Task task) {
        try {
            clear(task);
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    /** The index that the task itself builds or drops: the first statement of its operation does. */
    private static Optional<ConcurrentIndex> index(Task task) {
        return task.before().statements() == 0 ? ConcurrentIndex.of(task.operation()) : Optional.empty();
    }
}
