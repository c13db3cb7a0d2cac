package dev.autogen.rewrite;

import dev.autogen.operation.PlannedOperation;
import java.util.ArrayList;
import java.util.List;

/**
 * Rewriters that see a plan one after the other.
 *
 * @param rewriters the rewriters in their order; each sees what those before it left
 */
public record RewriterChain(List<Rewriter> rewriters) {

    public RewriterChain {
        rewriters = List.copyOf(rewriters);
    }

    /** Gives the plan to each rewriter in turn. */
    public Rewritten rewrite(List<PlannedOperation> plan) {
        List<PlannedOperation> operations = List.copyOf(plan);
        List<PlannedOperation> withheld = new ArrayList<>();
        for (Rewriter rewriter : rewriters) {
            operations = rewrite(rewriter, operations, withheld);
        }
        return new Rewritten(operations, withheld);
    }

    private static List<PlannedOperation> rewrite(
            Rewriter rewriter, List<PlannedOperation> plan, List<PlannedOperation> withheld) {
        List<PlannedOperation> rewritten = new ArrayList<>();
        for (PlannedOperation planned : plan) {
            Rewrite rewrite = rewriter.rewrite(planned, plan);
            rewritten.addAll(rewrite.operations());
            if (rewrite.withheld()) {
                withheld.add(planned);
            }
        }
        return List.copyOf(rewritten);
    }
}
