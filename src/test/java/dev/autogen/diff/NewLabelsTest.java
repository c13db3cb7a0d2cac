package dev.autogen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.AlterDefault;
import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OutsideTransaction;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Name;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NewLabelsTest {
    private static final Name MOOD = Name.of("mood");
    private static final Operation NEW_LABEL =
            new AlterEnumType(EnumType.of(MOOD, "A", "B"), EnumType.of(MOOD, "A", "B", "C"), List.of());

    @Test
    void a_label_that_the_plan_uses_is_committed_before() {
        Operation use = defaultTo("'C'::mood");
        assertThat(planned(NEW_LABEL, use)).containsExactly(new OutsideTransaction(List.of(NEW_LABEL)), use);
    }

    @Test
    void a_label_that_nothing_uses_stays_in_the_transaction() {
        Operation other = defaultTo("'B'::mood");
        assertThat(planned(NEW_LABEL, other)).containsExactly(NEW_LABEL, other);
    }

    @Test
    void a_type_that_loses_a_label_is_made_anew_inside_the_transaction() {
        Operation swap = new AlterEnumType(EnumType.of(MOOD, "A", "B"), EnumType.of(MOOD, "A", "C"), List.of());
        Operation use = defaultTo("'C'::mood");
        assertThat(planned(swap, use)).containsExactly(swap, use);
    }

    private static Operation defaultTo(String expression) {
        return new AlterDefault(Name.of("person"), "mood", Optional.empty(), Optional.of(expression));
    }

    private static List<Operation> planned(Operation... operations) {
        List<PlannedOperation> plan = Stream.of(operations)
                .map(operation -> new PlannedOperation(operation, "changed"))
                .toList();
        return NewLabels.committedBeforeUse(plan).stream()
                .map(PlannedOperation::operation)
                .toList();
    }
}
