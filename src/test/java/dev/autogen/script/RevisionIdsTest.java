package dev.autogen.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(RevisionIds.chosen("console")).isEqualTo("console");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a-1", "../../x", "a/b", "a\\b", "a b", "é", "a\nb", "head", "CON", "lpt1", "x.y"})
    void an_identifier_that_no_file_can_be_named_by_is_refused(String id) {
        assertThatThrownBy(() -> RevisionIds.chosen(id))
                .isInstanceOf(InvalidRevisionIdException.class)
                .hasMessageStartingWith("--rev-id: ")
                .hasMessageContaining("letters A-Z and a-z, the digits and _")
                .hasMessageNotContaining("\n");
    }

    @Test
    void an_identifier_has_at_most_64_characters() {
        assertThat(RevisionIds.chosen("a".repeat(64))).hasSize(64);
        assertThatThrownBy(() -> RevisionIds.chosen("a".repeat(65))).isInstanceOf(InvalidRevisionIdException.class);
    }
}
