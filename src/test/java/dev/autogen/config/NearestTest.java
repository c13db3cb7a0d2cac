package dev.autogen.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which word was probably meant. */
class NearestTest {

    @Test
    void letters_inserted_deleted_replaced_and_swapped_are_counted() {
        assertThat(Nearest.distance("url", "url")).isZero();
        assertThat(Nearest.distance("", "url")).isEqualTo(3);
        assertThat(Nearest.distance("ulr", "url")).isEqualTo(1);
        assertThat(Nearest.distance("schema", "schemas")).isEqualTo(1);
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
    }

    @Test
    void the_closest_word_is_chosen_and_the_first_of_equals() {
        assertThat(Nearest.to("exclde", List.of("include", "exclude"))).contains("exclude");
        assertThat(Nearest.to("b", List.of("c", "a"))).contains("a");
    }

    @Test
    void a_word_like_none_has_no_suggestion() {
        assertThat(Nearest.to("jdbc_driver", List.of("url", "own"))).isEmpty();
    }
}
