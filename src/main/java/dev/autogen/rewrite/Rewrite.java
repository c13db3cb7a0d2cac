package dev.autogen.rewrite;

import dev.autogen.operation.PlannedOperation;
import java.util.List;

/**
 * What becomes of an operation.
 *
 * @param operations what stands in its place; the rewriter that made them does not see them again
 * @param withheld whether it is taken out and reported as withheld
 */
public record Rewrite(List<PlannedOperation> operations, boolean withheld) {

    public Rewrite {
        operations = List.copyOf(operations);
        if (withheld && !operations.isEmpty()) {
            throw new IllegalArgumentException("what is withheld has nothing in its place");
        }
    }

    /** It stays as it is. */
    public static Rewrite keep(PlannedOperation planned) {
        return new Rewrite(List.of(planned), false);
    }

    /** Others stand in its place, in this order. */
    public static Rewrite replace(List<PlannedOperation> operations) {
        return new Rewrite(operations, false);
    }

    /** It is not carried out. The difference stays, and is reported apart from those that count. */
    public static Rewrite withhold() {
        return new Rewrite(List.of(), true);
    }
}
