package dev.autogen.diff;

import dev.autogen.schema.Schema;
import dev.autogen.testing.SchemaGenerator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * From nothing to a random schema, through random changes of it, and all the way back.
 *
 * <p>{@code -Dautogen.seed=7} tries one seed alone, {@code -Dautogen.seed=70-99} thirty of them.
 */
class EvolutionTest {
    private static final int CHANGES = 10;
    private static final int MOST_EDITS = 12;

    /** With the changes of each, 300 pairs of schemas, or 3,000. */
    static LongStream seeds() {
        return SchemaGenerator.seeds(30, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_plan_runs_settles_and_can_be_undone(long seed) {
        try (Evolution evolution = new Evolution()) {
            told(seed, "the beginning", () -> evolution.settle(SchemaGenerator.schema(seed)));
            for (int change = 0; change < CHANGES; change++) {
                change(evolution, seed, change);
            }
            told(seed, "the way back through all changes", evolution::undo);
        }
    }

    /** The seed is all that leads back to a failure that nothing shrinks. */
    private static void told(long seed, String step, Runnable action) {
        try {
            action.run();
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError("seed " + seed + ", " + step + " fails with " + failure, failure);
        }
    }

    private static void change(Evolution evolution, long seed, int change) {
        int first = change * MOST_EDITS;
        List<Integer> edits = IntStream.rangeClosed(first, first + (int) ((seed + change) % MOST_EDITS))
                .boxed()
                .toList();
        Schema start = evolution.inspect();
        try {
            evolution.settleTwice(SchemaEdits.edited(start, seed, edits));
        } catch (AssertionError | RuntimeException failure) {
            FailingChange smallest = new FailingChange(start, seed, edits, failure).smallest(EvolutionTest::attempt);
            throw new AssertionError(
                    "seed " + seed + ", change " + change + "; the least that fails: " + smallest.description(),
                    failure);
        }
    }

    /** How the change fails on a database of its own; a beginning that cannot be made does not count. */
    private static Optional<Throwable> attempt(FailingChange change) {
        try (Evolution evolution = new Evolution()) {
            try {
                evolution.settle(change.start());
            } catch (AssertionError | RuntimeException unusable) {
                return Optional.empty();
            }
            try {
                evolution.settleTwice(change.target());
                return Optional.empty();
            } catch (AssertionError | RuntimeException failure) {
                return Optional.of(failure);
            }
        }
    }
}
