package dev.autogen.runtime;

import java.time.Instant;
import java.util.function.Function;

/** The carrying out of a revision in one transaction with its change of version and its row of history. */
record WholeRevision(PreparedRevision revision, RunContext context) {

    /** @throws MigrationFailedException when it fails; everything is rolled back */
    void carryOut(Function<OperationFailedException, String> outcome) {
        LoadedStep step = revision.step();
        Instant start = context.clock().instant();
        try {
            context.commit(() -> {
                // First, so that of two runs without a lock the second stops before it does anything.
                context.books()
                        .versions()
                        .claim(VersionMove.of(step), context.session().connection());
                revision.tasks().forEach(task -> context.run(task, revision));
                // Last, so that a step which commits by itself cannot make its revision look applied.
                context.books()
                        .versions()
                        .move(VersionMove.of(step), context.session().connection());
                context.books()
                        .history()
                        .finished(step, context.since(start), context.session().connection());
            });
        } catch (OperationFailedException e) {
            throw new MigrationFailedException(step, e, outcome.apply(e));
        }
    }
}
