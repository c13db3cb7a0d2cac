package dev.autogen.render;

import dev.autogen.operation.Operation;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.operation.Reversal;
import java.util.List;
import java.util.Optional;

/**
 * What a revision does, or what it does on one of several databases.
 *
 * @param database the name of the database; none for steps on every one
 * @param upgrade the steps; the downgrade is their reversal
 */
public record DatabaseSteps(Optional<String> database, List<PlannedOperation> upgrade) {

    public DatabaseSteps {
        upgrade = List.copyOf(upgrade);
    }

    List<Step> up() {
        return upgrade.stream().map(Step::up).toList();
    }

    List<Step> down() {
        List<Operation> operations =
                upgrade.stream().map(PlannedOperation::operation).toList();
        return Reversal.of(operations).stream().map(Step::down).toList();
    }
}
