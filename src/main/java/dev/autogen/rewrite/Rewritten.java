package dev.autogen.rewrite;

import dev.autogen.operation.PlannedOperation;
import java.util.List;

/**
 * A plan after its rewriters.
 *
 * @param operations what is to be carried out, in order
 * @param withheld what a rewriter took out
 */
public record Rewritten(List<PlannedOperation> operations, List<PlannedOperation> withheld) {

    public Rewritten {
        operations = List.copyOf(operations);
        withheld = List.copyOf(withheld);
    }
}
