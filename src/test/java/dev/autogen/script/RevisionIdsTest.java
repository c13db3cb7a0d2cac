package dev.autogen.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RevisionIdsTest {

    @Test
    void identifiers_are_twelve_hexadecimal_digits() {
        RevisionIds ids = new RevisionIds(new Random(1));
        assertThat(Stream.generate(ids::next).limit(1000))
                .allMatch(id -> id.matches("[0-9a-f]{12}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_same_source_gives_the_same_identifiers() {
        assertThat(new RevisionIds(new Random(7)).next()).isEqualTo(new RevisionIds(new Random(7)).next());
    }

    @Test
    void a_chosen_identifier_is_checked() {
        assertThat(RevisionIds.chosen("2026_01")).isEqualTo("2026_01");
        assertThatThrownBy(() -> RevisionIds.chosen("a-1"))
                .isInstanceOf(InvalidRevisionIdException.class)
                .hasMessageContaining("--rev-id");
    }
}
