package dev.autogen.diff;

import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OutsideTransaction;
import dev.autogen.operation.PlannedOperation;
import java.util.List;

/**
 * Commits the labels that a plan adds to an enum type before other steps of it use them.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertype.html">ALTER TYPE … ADD VALUE, notes</a>
 */
final class NewLabels {

    private NewLabels() {}

    /** The plan, in which a type whose new labels are used steps out of the transaction. */
    static List<PlannedOperation> committedBeforeUse(List<PlannedOperation> plan) {
        return plan.stream()
                .map(planned -> usedInSamePlan(planned.operation(), plan) ? outside(planned) : planned)
                .toList();
    }

    private static PlannedOperation outside(PlannedOperation planned) {
        return new PlannedOperation(new OutsideTransaction(List.of(planned.operation())), planned.reason());
    }

    private static boolean usedInSamePlan(Operation operation, List<PlannedOperation> plan) {
        return operation instanceof AlterEnumType change
                && change.to().labels().containsAll(change.from().labels())
                && change.to().labels().stream()
                        .filter(label -> !change.from().labels().contains(label))
                        .anyMatch(label -> isMentioned(label, change, plan));
    }

    /** A text that only looks like the label costs a transaction of its own, and nothing else. */
    private static boolean isMentioned(String label, AlterEnumType change, List<PlannedOperation> plan) {
        String literal = "'" + label.replace("'", "''") + "'";
        return plan.stream()
                .map(PlannedOperation::operation)
                .filter(other -> !other.equals(change))
                .anyMatch(other -> other.toString().contains(literal));
    }
}
