package dev.autogen.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowChangeTest {

    @Test
    void a_first_revision_is_inserted() {
        assertThat(RowChange.between(List.of(), List.of("a")))
                .isEqualTo(new RowChange(List.of(), Optional.empty(), List.of("a")));
    }

    @Test
    void a_following_revision_is_an_update() {
        assertThat(RowChange.between(List.of("a", "x"), List.of("b", "x")))
                .isEqualTo(new RowChange(List.of(), Optional.of(new RowChange.Update("a", "b")), List.of()));
    }

    @Test
    void a_merge_deletes_all_but_one() {
        assertThat(RowChange.between(List.of("a", "b", "c"), List.of("m")))
                .isEqualTo(new RowChange(List.of("a", "b"), Optional.of(new RowChange.Update("c", "m")), List.of()));
    }

    @Test
    void an_unmade_merge_inserts_all_but_one() {
        assertThat(RowChange.between(List.of("m"), List.of("a", "b", "c")))
                .isEqualTo(new RowChange(List.of(), Optional.of(new RowChange.Update("m", "a")), List.of("b", "c")));
    }

    @Test
    void the_base_is_a_delete() {
        assertThat(RowChange.between(List.of("a"), List.of()))
                .isEqualTo(new RowChange(List.of("a"), Optional.empty(), List.of()));
    }

    @Test
    void nothing_is_nothing() {
        assertThat(RowChange.between(List.of("a"), List.of("a")).isEmpty()).isTrue();
    }
}
