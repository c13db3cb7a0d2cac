package dev.autogen.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Name;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which names a pattern matches, and what include and exclude make of it. */
class NamePatternTest {

    @Test
    void a_pattern_without_a_dot_matches_the_name_in_any_schema() {
        NamePattern pattern = new NamePattern("audit_*");

        assertThat(pattern.matches(Name.of("audit_log"), "public")).isTrue();
        assertThat(pattern.matches(Name.of("stock", "audit_"), "public")).isTrue();
        assertThat(pattern.matches(Name.of("my_audit_log"), "public")).isFalse();
        assertThat(pattern.matches(Name.of("AUDIT_log"), "public")).isFalse();
    }

    @Test
    void a_pattern_with_a_dot_matches_schema_and_name() {
        assertThat(new NamePattern("public.*").matches(Name.of("item"), "public"))
                .isTrue();
        assertThat(new NamePattern("public.*").matches(Name.of("stock", "item"), "public"))
                .isFalse();
        assertThat(new NamePattern("stock.i*m").matches(Name.of("stock", "item"), "public"))
                .isTrue();
    }

    @Test
    void no_other_character_is_special() {
        assertThat(new NamePattern("a+[b]").matches(Name.of("a+[b]"), "public")).isTrue();
        assertThat(new NamePattern("a?").matches(Name.of("ab"), "public")).isFalse();
    }

    @Test
    void excluded_names_are_not_compared_and_included_ones_are_claimed() {
        OwnershipSettings ownership = new OwnershipSettings(
                List.of("public"), false, List.of(new NamePattern("old_*")), List.of(new NamePattern("tmp_*")));

        assertThat(ownership.compares(Name.of("tmp_a"))).isFalse();
        assertThat(ownership.compares(Name.of("a"))).isTrue();
        assertThat(ownership.claims(Name.of("old_a"))).isTrue();
        assertThat(ownership.claims(Name.of("a"))).isFalse();
    }
}
