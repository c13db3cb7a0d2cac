package dev.autogen.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionLookupTest {
    private static final RevisionLookup LOOKUP = new RevisionLookup(
            Graphs.of("27c6a30d7c24", "27c6ffffffff < 27c6a30d7c24", "8d0a < 27c6ffffffff", "8d0a41c2b7e9 < 8d0a"),
            List::of);

    @Test
    void a_unique_beginning_is_enough() {
        assertThat(LOOKUP.one("27c6a").id()).isEqualTo("27c6a30d7c24");
    }

    @Test
    void a_whole_identifier_wins_over_those_that_it_begins() {
        assertThat(LOOKUP.one("8d0a").id()).isEqualTo("8d0a");
    }

    @Test
    void head_is_the_only_head() {
        assertThat(LOOKUP.one("head").id()).isEqualTo("8d0a41c2b7e9");
    }

    @Test
    void an_ambiguous_beginning_lists_the_candidates() {
        assertThatThrownBy(() -> LOOKUP.one("27c6"))
                .isInstanceOf(AmbiguousRevisionException.class)
                .hasMessage(
                        "Several revisions start with 27c6: 27c6a30d7c24, 27c6ffffffff; give more of the identifier");
    }

    @Test
    void a_beginning_of_three_characters_is_too_short() {
        assertThatThrownBy(() -> LOOKUP.one("8d0"))
                .isInstanceOf(UnknownRevisionException.class)
                .hasMessageContaining("at least four characters");
    }

    @Test
    void an_unknown_revision_is_named() {
        assertThatThrownBy(() -> LOOKUP.one("ffff"))
                .isInstanceOf(UnknownRevisionException.class)
                .hasMessageContaining("There is no revision ffff");
        assertThatThrownBy(() -> LOOKUP.one("base"))
                .isInstanceOf(UnknownRevisionException.class)
                .hasMessageContaining("base is before the first revision");
    }
}
