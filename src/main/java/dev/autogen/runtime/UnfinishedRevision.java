package dev.autogen.runtime;

import dev.autogen.script.RevisionStep.Direction;
import java.time.Instant;

/**
 * A history row of a revision that left its transaction and has not come to its end.
 *
 * @param id the row's key
 * @param since when it was last moved on
 */
record UnfinishedRevision(
        long id, String revision, Direction direction, String checksum, Progress progress, Instant since) {

    boolean isOf(LoadedStep step) {
        return step.id().equals(revision) && step.direction() == direction;
    }

    /** Whether going on is safe: what is finished was made by the same operations. */
    boolean fits(LoadedStep step) {
        return step.loaded().checksum().equals(checksum) || progress.equals(Progress.NONE);
    }
}
