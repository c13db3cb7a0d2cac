package dev.autogen.runtime;

import dev.autogen.migration.Callback.Point;
import dev.autogen.operation.OperationDescription;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The carrying out of a revision that leaves its transaction.
 *
 * <p>After each part the history says how far it has come, so that the next run can go on if this one is cut short.
 */
final class RevisionInParts {
    private final PreparedRevision revision;
    private final LoadedStep step;
    private final RunContext context;
    private final WorkSession session;
    private final Instant start;

    RevisionInParts(PreparedRevision revision, RunContext context) {
        this.revision = revision;
        this.step = revision.step();
        this.context = context;
        this.session = context.session();
        this.start = context.clock().instant();
    }

    /** @throws MigrationFailedException when a part fails; the parts before it are committed and noted */
    void carryOut() {
        Bookmark bookmark = bookmark(() -> {
            Bookmark begun = Bookmark.begin(step, context.books(), session.connection());
            context.callbacks().call(Point.BEFORE_REVISION, Optional.of(step.id()), context);
            return begun;
        });
        carryOut(revision.tasks(), bookmark);
    }

    /** Carries out what an earlier run has left. */
    void resume(UnfinishedRevision unfinished) {
        context.events()
                .accept(new RuntimeEvent.RevisionResumed(
                        step.id(), step.direction(), unfinished.progress().operations()));
        Bookmark bookmark = bookmark(() -> Bookmark.resume(unfinished, step, context.books(), session.connection()));
        List<Task> left = revision.tasks().stream()
                .filter(task -> task.before().compareTo(unfinished.progress()) >= 0)
                .toList();
        carryOut(skipDone(left, bookmark), bookmark);
    }

    private Bookmark bookmark(WorkSession.Question<Bookmark> source) {
        try {
            return context.commitAnswer(source);
        } catch (OperationFailedException e) {
            throw new MigrationFailedException(step, e, Outcome.unchanged(e));
        }
    }

    private void carryOut(List<Task> tasks, Bookmark bookmark) {
        try {
            Segment.of(tasks).forEach(segment -> carryOut(segment, bookmark));
            context.commit(() -> {
                context.callbacks().call(Point.AFTER_REVISION, Optional.of(step.id()), context);
                bookmark.finish(context.since(start), session.connection());
            });
        } catch (OperationFailedException e) {
            forgetUnlessBegun(bookmark, e);
            throw new MigrationFailedException(step, e, Outcome.inParts(e, bookmark.progress()));
        }
    }

    private void carryOut(Segment segment, Bookmark bookmark) {
        if (segment.autocommit()) {
            pinned(segment);
            advance(segment.after(), bookmark);
        } else {
            context.commit(() -> {
                bookmark.advance(segment.after(), session.connection());
                segment.tasks().forEach(task -> context.run(task, revision));
            });
            bookmark.committed();
        }
    }

    private void pinned(Segment segment) {
        Task task = segment.tasks().get(0);
        try {
            session.inPlace(() -> context.run(task, revision));
        } catch (SQLException e) {
            throw OperationFailedException.at(task, e);
        }
    }

    private void advance(Progress to, Bookmark bookmark) {
        context.commit(() -> bookmark.advance(to, session.connection()));
        bookmark.committed();
    }

    /** Leaves out the first task when the run that was cut short had carried it out but not yet noted it. */
    private List<Task> skipDone(List<Task> left, Bookmark bookmark) {
        if (left.isEmpty() || !left.get(0).autocommit() || !isDone(left.get(0))) {
            return left;
        }
        Task done = left.get(0);
        advance(done.after(), bookmark);
        context.events()
                .accept(new RuntimeEvent.StatementSkipped(
                        step.id(),
                        done.number(),
                        revision.tasks().size(),
                        OperationDescription.of(done.operation()),
                        done.text()));
        return left.subList(1, left.size());
    }

    private boolean isDone(Task task) {
        try {
            return context.runner().isDone(task);
        } catch (SQLException e) {
            throw new DatabaseRefusedException("looking for what an earlier run has left", e);
        }
    }

    private void forgetUnlessBegun(Bookmark bookmark, OperationFailedException failure) {
        if (bookmark.progress().equals(Progress.NONE)) {
            try {
                session.inTransaction(() -> bookmark.forget(session.connection()));
            } catch (SQLException e) {
                failure.addSuppressed(e);
            }
        }
    }
}
