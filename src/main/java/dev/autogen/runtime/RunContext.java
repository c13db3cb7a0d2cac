package dev.autogen.runtime;

import dev.autogen.operation.OperationDescription;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** What the revisions of one run share. */
record RunContext(
        WorkSession session,
        Bookkeeping books,
        TaskRunner runner,
        Clock clock,
        Consumer<RuntimeEvent> events,
        Cancellation.Work work,
        Retry retry,
        Callbacks callbacks) {

    /**
     * Does work on the version tables, and what goes with it, in one transaction, which is begun anew where others stop it;
     * inside another such call it joins that transaction.
     *
     * @throws OperationFailedException when it fails
     */
    void commit(WorkSession.Work work) {
        commitAnswer(() -> {
            work.run();
            return true;
        });
    }

    /** As {@link #commit}, for work that gives a result. */
    <T> T commitAnswer(WorkSession.Question<T> question) {
        return session.inTransaction() ? answer(question) : retry.answer(() -> answer(question));
    }

    private <T> T answer(WorkSession.Question<T> question) {
        try {
            return session.answerInTransaction(() -> {
                work.find();
                return question.answer();
            });
        } catch (SQLException e) {
            throw new OperationFailedException("record the revision and commit", "the version tables and COMMIT", e);
        }
    }

    /** Carries a task of the revision out where the session stands, and tells so. */
    void run(Task task, PreparedRevision revision) {
        Duration duration = work.during(task, runner);
        events.accept(new RuntimeEvent.StatementExecuted(
                revision.step().id(),
                task.number(),
                revision.tasks().size(),
                OperationDescription.of(task.operation()),
                task.text(),
                duration));
    }

    /** Carries a task of no revision out where the session stands. */
    void run(Task task) {
        work.during(task, runner);
    }

    Duration since(Instant start) {
        return Duration.between(start, clock.instant());
    }
}
