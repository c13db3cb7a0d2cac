package dev.autogen.runtime;

import dev.autogen.migration.Callback.Point;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * The carrying out of prepared revisions.
 *
 * @param revisions the revisions in order, at least one
 * @param unfinished what an earlier run left of the first one
 */
record Run(
        List<PreparedRevision> revisions,
        Optional<UnfinishedRevision> unfinished,
        TransactionMode transaction,
        RunContext context) {

    void carryOut() {
        if (transaction == TransactionMode.REVISION) {
            call(Point.BEFORE_RUN);
            unfinished.ifPresentOrElse(this::resumeFirst, () -> carryOut(revisions.get(0)));
            revisions.subList(1, revisions.size()).forEach(this::carryOut);
            call(Point.AFTER_RUN);
        } else {
            requireOneTransaction();
            inOneTransaction();
        }
    }

    private void call(Point point) {
        if (context.callbacks().any(point)) {
            context.commit(() -> context.callbacks().call(point, Optional.empty(), context));
        }
    }

    private void resumeFirst(UnfinishedRevision row) {
        told(revisions.get(0), revision -> new RevisionInParts(revision, context).resume(row));
    }

    private void carryOut(PreparedRevision prepared) {
        told(prepared, revision -> {
            if (revision.leavesTransaction()) {
                new RevisionInParts(revision, context).carryOut();
            } else {
                inTransaction(revision);
            }
        });
    }

    private void inTransaction(PreparedRevision revision) {
        try {
            new WholeRevision(revision, context).carryOut();
        } catch (OperationFailedException e) {
            throw new MigrationFailedException(revision.step(), e, Outcome.unchanged(e));
        }
    }

    private void requireOneTransaction() {
        unfinished.ifPresent(row -> {
            throw new SingleTransactionException(row.revision(), "finish what an earlier run has begun");
        });
        for (PreparedRevision revision : revisions) {
            revision.leaving().ifPresent(operation -> {
                throw new SingleTransactionException(revision.step().id(), operation);
            });
        }
    }

    private void inOneTransaction() {
        AtomicReference<PreparedRevision> present = new AtomicReference<>(revisions.get(0));
        try {
            context.commit(() -> {
                call(Point.BEFORE_RUN);
                revisions.forEach(prepared -> {
                    present.set(prepared);
                    told(prepared, revision -> new WholeRevision(revision, context).carryOut());
                });
                call(Point.AFTER_RUN);
            });
        } catch (OperationFailedException e) {
            throw new MigrationFailedException(
                    Objects.requireNonNull(present.get()).step(), e, Outcome.unchangedByRun(e));
        }
    }

    private void told(PreparedRevision revision, Consumer<PreparedRevision> work) {
        LoadedStep step = revision.step();
        Instant start = context.clock().instant();
        context.events()
                .accept(new RuntimeEvent.RevisionStarted(
                        step.id(),
                        step.message(),
                        step.direction(),
                        revisions.indexOf(revision) + 1,
                        revisions.size(),
                        revision.tasks().size()));
        try {
            work.accept(revision);
        } catch (TransactionEndedException e) {
            throw e.in(step);
        }
        context.events().accept(new RuntimeEvent.RevisionFinished(step.id(), step.direction(), context.since(start)));
    }
}
