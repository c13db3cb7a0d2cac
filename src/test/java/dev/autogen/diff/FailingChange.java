package dev.autogen.diff;

import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A change of a schema that fails, to be made smaller.
 *
 * @param start what the database has before
 * @param seed what the edits follow from
 * @param edits their numbers
 * @param failure how it fails
 */
record FailingChange(Schema start, long seed, List<Integer> edits, Throwable failure) {
    private static final int TRIES = 60;

    /** The same with as few edits and objects as single omissions lead to. */
    FailingChange smallest(Function<FailingChange, Optional<Throwable>> attempt) {
        Shrinking shrinking = new Shrinking(attempt, this);
        shrinking.leaveOutEdits();
        shrinking.leaveOutObjects();
        return shrinking.smallest;
    }

    Schema target() {
        return SchemaEdits.edited(start, seed, edits);
    }

    /** What it is about, for whoever looks for the fault. */
    String description() {
        List<String> before =
                start.objects().stream().map(SchemaObject::toString).toList();
        List<String> after =
                target().objects().stream().map(SchemaObject::toString).toList();
        return "edits " + edits + "\nof\n  " + String.join("\n  ", before) + "\nto\n  "
                + String.join(
                        "\n  ",
                        after.stream()
                                .filter(object -> !before.contains(object))
                                .toList())
                + "\nfail with " + failure;
    }

    private static final class Shrinking {
        private final Function<FailingChange, Optional<Throwable>> attempt;
        private FailingChange smallest;
        private int tries;

        Shrinking(Function<FailingChange, Optional<Throwable>> attempt, FailingChange failing) {
            this.attempt = attempt;
            this.smallest = failing;
        }

        void leaveOutEdits() {
            for (Integer edit : smallest.edits) {
                List<Integer> fewer = new ArrayList<>(smallest.edits);
                fewer.remove(edit);
                tryOut(smallest.start, fewer);
            }
        }

        void leaveOutObjects() {
            for (SchemaObject object : smallest.start.objects()) {
                List<SchemaObject> fewer = new ArrayList<>(smallest.start.objects());
                fewer.remove(object);
                tryOut(Schema.of(fewer), smallest.edits);
            }
        }

        private void tryOut(Schema start, List<Integer> edits) {
            if (tries++ < TRIES) {
                FailingChange smaller = new FailingChange(start, smallest.seed, edits, smallest.failure);
                attempt.apply(smaller)
                        .ifPresent(failure -> smallest = new FailingChange(start, smallest.seed, edits, failure));
            }
        }
    }
}
