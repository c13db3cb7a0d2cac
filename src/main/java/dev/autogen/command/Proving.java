package dev.autogen.command;

import dev.autogen.database.Database;
import dev.autogen.operation.Operation;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.report.Verdict;
import dev.autogen.runtime.OperationFailedException;
import dev.autogen.schema.AutogenException;
import java.util.List;
import java.util.Optional;

/**
 * Carries a plan out on a scratch database and compares again, before anybody is asked to review it.
 *
 * <p>There are no rows, so it does not show what a plan does to data.
 */
final class Proving {
    private final Workplace workplace;
    private final EntityComparison comparison;

    Proving(Workplace workplace, EntityComparison comparison) {
        this.workplace = workplace;
        this.comparison = comparison;
    }

    /**
     * Sees whether the plan runs and leaves nothing to do.
     *
     * @return why that cannot be seen, where no scratch database can be given the structure to begin with
     * @throws UnprovedPlanException when it fails or leaves differences
     */
    Optional<String> prove(List<PlannedOperation> plan, Against against) {
        Database scratch;
        try {
            scratch = against == Against.REVISIONS ? comparison.found() : copy();
        } catch (AutogenException e) {
            return Optional.of("it cannot be made like " + comparison.verdict().found() + ". " + e.getMessage());
        }
        carryOut(plan, scratch);
        compareAgain(scratch);
        return Optional.empty();
    }

    /** What revisions made is made by them, functions and data included; the rest is what somebody did besides. */
    private Database copy() {
        Database live = comparison.found();
        Database scratch = workplace.replayed(live);
        Comparing.Mirror mirror = workplace.comparing().mirror(live, scratch, comparison.model());
        if (!mirror.unsettled().isEmpty()) {
            throw new UnlikeScratchException(mirror.unsettled());
        }
        workplace.apply(operations(mirror.operations()), scratch);
        return scratch;
    }

    private void carryOut(List<PlannedOperation> plan, Database scratch) {
        try {
            workplace.apply(operations(plan), scratch);
        } catch (OperationFailedException e) {
            throw UnprovedPlanException.failed(e);
        }
    }

    private void compareAgain(Database scratch) {
        Verdict before = comparison.verdict();
        Verdict after = workplace
                .comparing()
                .entities(comparison.model(), scratch, before.found(), workplace.databases(), workplace.ownership());
        List<String> unsettled = after.unsettled().stream()
                .filter(line -> !before.unsettled().contains(line))
                .toList();
        if (!after.operations().isEmpty() || !unsettled.isEmpty()) {
            throw UnprovedPlanException.leaving(after.differences(), unsettled);
        }
    }

    private static List<Operation> operations(List<PlannedOperation> plan) {
        return plan.stream().map(PlannedOperation::operation).toList();
    }
}
