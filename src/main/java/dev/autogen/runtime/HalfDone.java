package dev.autogen.runtime;

import dev.autogen.script.RevisionStep.Direction;
import java.time.Instant;
import java.util.List;

/**
 * A revision that left its transaction and was cut short.
 *
 * @param revision its identifier
 * @param direction which half of it was at work
 * @param since when its last finished part was written down
 * @param finishedOperations how many of its operations are finished
 * @param changed whether it is no longer what it was then, so that a run cannot go on with it
 * @param steps what it consists of now; none when the project has no such revision
 */
public record HalfDone(
        String revision,
        Direction direction,
        Instant since,
        int finishedOperations,
        boolean changed,
        List<Step> steps) {

    public HalfDone {
        steps = List.copyOf(steps);
    }

    /** How far a statement has come. */
    public enum Stage {
        /** Carried out and written down. */
        DONE,
        /** The next one: nobody wrote down whether it was carried out. */
        NEXT,
        /** Not begun. */
        LEFT
    }

    /** A statement or data step. */
    public record Step(Stage stage, String sql) {}
}
