package dev.autogen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Name;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FailingChangeTest {
    private static final AssertionError FAILURE = new AssertionError("it fails");
    private static final Table TABLE = Table.of(Name.of("t"));
    private static final Sequence SEQUENCE = Sequence.of(Name.of("s"), SequenceOptions.defaults("bigint"));

    private static FailingChange change(int edits) {
        return new FailingChange(
                Schema.of(List.of(TABLE, SEQUENCE)),
                7,
                IntStream.range(0, edits).boxed().toList(),
                new IllegalStateException("at first"));
    }

    @Test
    void what_does_not_matter_is_left_out() {
        FailingChange smallest = change(5)
                .smallest(change ->
                        change.edits().contains(3) && change.start().objects().contains(SEQUENCE)
                                ? Optional.of(FAILURE)
                                : Optional.empty());
        assertThat(smallest).isEqualTo(new FailingChange(Schema.of(List.of(SEQUENCE)), 7, List.of(3), FAILURE));
        assertThat(smallest.description()).contains("edits [3]", "Sequence[name=s", "it fails");
    }

    @Test
    void what_fails_only_as_a_whole_stays() {
        FailingChange whole = change(4);
        assertThat(whole.smallest(change -> Optional.empty())).isEqualTo(whole);
    }

    @Test
    void the_tries_come_to_an_end() {
        int[] tries = {0};
        change(1_000).smallest(change -> {
            tries[0]++;
            return Optional.empty();
        });
        assertThat(tries[0]).isLessThan(100);
    }

    @Test
    void an_edit_chooses_the_same_without_those_before_it() {
        Schema empty = Schema.of(List.of());
        for (int edit = 0; edit < 50; edit++) {
            Schema alone = SchemaEdits.edited(empty, 7, List.of(edit));
            Schema again = SchemaEdits.edited(empty, 7, List.of(edit));
            assertThat(again).isEqualTo(alone);
        }
        List<Integer> both = List.of(1, 2);
        assertThat(SchemaEdits.edited(SchemaEdits.edited(empty, 7, List.of(1)), 7, List.of(2)))
                .isEqualTo(SchemaEdits.edited(empty, 7, both));
    }
}
