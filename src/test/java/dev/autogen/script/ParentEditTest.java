package dev.autogen.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParentEditTest {

    @Test
    void the_parent_and_the_sentence_about_it_change_and_nothing_else() {
        String source =
                """
                /**
                 * Add nick.
                 *
                 * <p>Revises aaaa. Created 2026-11-21T10:00:00Z by autogen 0.1.0.
                 */
                @Deprecated
                @Revision(id = "bbbb", revises = %s, message = "Revises aaaa, (or not)")
                public final class Rbbbb implements Migration { // revises = "aaaa"
                """;
        for (String value : List.of("\"aaaa\"", "{\"aaaa\"}", "{ \"aa\" + \"aa\" }", "(\"aaaa\")")) {
            assertThat(ParentEdit.of(source.formatted(value), List.of("aaaa"), "cccc"))
                    .isEqualTo(source.formatted("\"cccc\"").replace("<p>Revises aaaa.", "<p>Revises cccc."));
        }
    }

    @Test
    void a_first_revision_gets_a_parent() {
        assertThat(ParentEdit.of(
                        "/** <p>The first revision. */ @dev.autogen.migration.Revision(id = \"a\")", List.of(), "b"))
                .isEqualTo("/** <p>Revises b. */ @dev.autogen.migration.Revision(id = \"a\", revises = \"b\")");
        assertThat(ParentEdit.of("@Revision(message = \"m\",\n    id = \"a\")\nclass A {}", List.of(), "b"))
                .isEqualTo("@Revision(message = \"m\",\n    id = \"a\", revises = \"b\")\nclass A {}");
    }

    @Test
    void a_source_without_a_whole_annotation_is_an_error() {
        for (String source : List.of("", "class A {}", "@Revision(id = \"a\", revises = {\"b\"")) {
            assertThatThrownBy(() -> ParentEdit.of(source, List.of("b"), "c"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
