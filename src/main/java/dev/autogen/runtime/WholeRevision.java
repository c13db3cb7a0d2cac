package dev.autogen.runtime;

import dev.autogen.migration.Callback.Point;
import java.time.Instant;
import java.util.Optional;

/** The carrying out of a revision in one transaction with its change of version and its row of history. */
record WholeRevision(PreparedRevision revision, RunContext context) {

    /** @throws OperationFailedException when it fails; everything is rolled back */
    void carryOut() {
        LoadedStep step = revision.step();
        Instant start = context.clock().instant();
        context.commit(() -> {
            // First, so that of two runs without a lock the second stops before it does anything.
            context.books()
                    .versions()
                    .claim(VersionMove.of(step), context.session().connection());
            context.callbacks().call(Point.BEFORE_REVISION, Optional.of(step.id()), context);
            revision.tasks().forEach(task -> context.run(task, revision));
            context.callbacks().call(Point.AFTER_REVISION, Optional.of(step.id()), context);
            // Last, so that a step which commits by itself cannot make its revision look applied.
            context.books()
                    .versions()
                    .move(VersionMove.of(step), context.session().connection());
            context.books()
                    .history()
                    .finished(step, context.since(start), context.session().connection());
        });
    }
}
