package dev.autogen.runtime;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
            unfinished.ifPresentOrElse(this::resumeFirst, () -> carryOut(revisions.get(0)));
            revisions.subList(1, revisions.size()).forEach(this::carryOut);
        } else {
            requireOneTransaction();
            inOneTransaction();
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
                new WholeRevision(revision, context).carryOut(Outcome::unchanged);
            }
        });
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
        PreparedRevision last = revisions.get(revisions.size() - 1);
        try {
            context.session()
                    .inTransaction(() -> revisions.forEach(
                            prepared -> told(prepared, revision -> new WholeRevision(revision, context)
                                    .carryOut(Outcome::unchangedByRun))));
        } catch (SQLException e) {
            OperationFailedException failure = new OperationFailedException("commit the run", "COMMIT", e);
            throw new MigrationFailedException(last.step(), failure, Outcome.unchangedByRun(failure));
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
