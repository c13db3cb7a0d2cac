package dev.autogen.command;

import dev.autogen.diff.Comparison;
import dev.autogen.diff.OperationPlanner;
import dev.autogen.operation.DropView;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.rewrite.RewriterChain;
import dev.autogen.rewrite.Rewritten;
import dev.autogen.schema.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Plans what settles a comparison, as far as rewriters let it.
 *
 * @param planner plans the operations
 * @param rewriters decide what becomes of them
 * @param renames come before all that is planned
 */
record Planning(OperationPlanner planner, RewriterChain rewriters, StatedRenames renames) {

    /**
     * The plan after the rewriters.
     *
     * <p>A view that may not be dropped is taken for one that stays, since it may still have to step aside for a change: for
     * that it has to be planned anew.
     */
    Rewritten of(Comparison comparison) {
        Rewritten rewritten = rewriters.rewrite(whole(planner.plan(comparison.differences())));
        Set<Name> staying = rewritten.withheld().stream()
                .map(PlannedOperation::operation)
                .filter(DropView.class::isInstance)
                .map(drop -> ((DropView) drop).name())
                .collect(Collectors.toSet());
        return staying.isEmpty()
                ? rewritten
                : new Rewritten(
                        rewriters
                                .rewrite(whole(planner.plan(comparison.keepingViews(staying))))
                                .operations(),
                        rewritten.withheld());
    }

    private List<PlannedOperation> whole(List<PlannedOperation> planned) {
        List<PlannedOperation> plan = new ArrayList<>(renames.operations());
        plan.addAll(renames.continuing(planned));
        return plan;
    }
}
