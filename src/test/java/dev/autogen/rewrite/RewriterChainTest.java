package dev.autogen.rewrite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.Operation;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.operation.SetNotNull;
import dev.autogen.schema.Column;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RewriterChainTest {
    private static final Name T = Name.of("t");
    private static final PlannedOperation ADD =
            new PlannedOperation(new AddColumn(T, Column.of("a", "text").notNull()), "missing column t.a");

    /** NOT NULL comes after the column. */
    private static final Rewriter SPLIT = (planned, plan) -> {
        if (planned.operation() instanceof AddColumn add && !add.column().nullable()) {
            return Rewrite.replace(List.of(
                    new PlannedOperation(new AddColumn(add.table(), add.column().withNullable(true)), planned.reason()),
                    new PlannedOperation(
                            new SetNotNull(add.table(), add.column().name()), planned.reason())));
        }
        return Rewrite.keep(planned);
    };

    /** Every new column gets an index. */
    private static final Rewriter INDEX = (planned, plan) -> {
        if (planned.operation() instanceof AddColumn add) {
            Index index = Index.of(
                    Label.explicit("ix_" + add.column().name()),
                    List.of(IndexPart.column(add.column().name())));
            return Rewrite.replace(
                    List.of(planned, new PlannedOperation(new CreateIndex(add.table(), index), planned.reason())));
        }
        return Rewrite.keep(planned);
    };

    private static List<String> kinds(Rewritten rewritten) {
        return rewritten.operations().stream()
                .map(planned -> planned.operation().getClass().getSimpleName())
                .toList();
    }

    private static Rewritten rewrite(Rewriter... rewriters) {
        return new RewriterChain(List.of(rewriters)).rewrite(List.of(ADD));
    }

    @Test
    void without_rewriters_a_plan_stays_as_it_is() {
        assertThat(rewrite()).isEqualTo(new Rewritten(List.of(ADD), List.of()));
    }

    @Test
    void a_later_rewriter_sees_what_an_earlier_one_made() {
        assertThat(kinds(rewrite(SPLIT, INDEX))).containsExactly("AddColumn", "CreateIndex", "SetNotNull");
        assertThat(kinds(rewrite(INDEX, SPLIT))).containsExactly("AddColumn", "SetNotNull", "CreateIndex");
    }

    @Test
    void a_rewriter_does_not_see_what_it_made_itself() {
        assertThat(kinds(rewrite(INDEX))).containsExactly("AddColumn", "CreateIndex");
        assertThat(kinds(rewrite(INDEX, INDEX))).containsExactly("AddColumn", "CreateIndex", "CreateIndex");
    }

    @Test
    void what_is_withheld_is_told_apart_and_seen_by_no_later_rewriter() {
        List<Operation> seen = new ArrayList<>();
        Rewriter watching = (planned, plan) -> {
            seen.add(planned.operation());
            return Rewrite.keep(planned);
        };
        Rewritten rewritten = rewrite((planned, plan) -> Rewrite.withhold(), watching);
        assertThat(rewritten).isEqualTo(new Rewritten(List.of(), List.of(ADD)));
        assertThat(seen).isEmpty();
    }

    @Test
    void a_rewriter_is_given_the_whole_plan() {
        List<Integer> sizes = new ArrayList<>();
        Rewriter watching = (planned, plan) -> {
            sizes.add(plan.size());
            return Rewrite.keep(planned);
        };
        rewrite(SPLIT, watching);
        assertThat(sizes).containsExactly(2, 2);
    }

    @Test
    void nothing_stands_in_the_place_of_what_is_withheld() {
        assertThatThrownBy(() -> new Rewrite(List.of(ADD), true)).isInstanceOf(IllegalArgumentException.class);
    }
}
