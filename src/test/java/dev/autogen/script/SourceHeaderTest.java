package dev.autogen.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceHeaderTest {
    private static final Path FILE = Path.of("R.java");

    @Test
    void all_members_are_read_in_any_order() {
        RevisionHeader header = read(
                """
                package com.example . migrations;
                import dev.autogen.migration.*;
                @Deprecated(since = "@Revision(id = \\"no\\")")
                @Revision(
                    hibernate = "7.4.1.Final",
                    destructive = true,
                    notRestored = {"trigger t", "rule r"},
                    message = "Add \\"it\\", " + ("then " + "more") /* , id = "x" */,
                    dependsOn = {"d1", "d2",},
                    branchLabels = {"lib"},
                    revises = { "a" // comment }
                    },
                    id = "27c6a30d7c24")
                public final class R27c6a30d7c24_AddIt implements Migration {}
                """);
        assertThat(header)
                .isEqualTo(new RevisionHeader(
                        "27c6a30d7c24",
                        List.of("a"),
                        "Add \"it\", then more",
                        List.of("lib"),
                        List.of("d1", "d2"),
                        true,
                        List.of("trigger t", "rule r"),
                        Optional.of("7.4.1.Final"),
                        "com.example.migrations.R27c6a30d7c24_AddIt",
                        Optional.of(FILE),
                        Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@dev.autogen.migration.Revision(id=\"x\")class A{}",
                "/** @Revision(id = \"no\") */ @Revision(id = \"x\") public class A { @Revision(id = \"no\") class B {} }",
                "// @Revision(id = \"no\")\n@Revision(id = \"x\")\nfinal\nclass A { String s = \"}\"; char c = '\"'; }",
                "@Other({1, 2}) @Revision(id = \"\\u0078\") @Another class A {}",
                "class Before { String s = \"@Revision(id = 1)\"; } @Revision(id = \"\"\"\n    x\"\"\") class A {}",
                "@Revision(id = \"x\", revises = {}) class A",
            })
    void odd_spellings_are_read(String text) {
        RevisionHeader header = read(text);
        assertThat(header.id()).isEqualTo("x");
        assertThat(header.className()).isEqualTo("A");
        assertThat(header.revises()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "class A {}",
                "package x; /* @Revision(id = \"x\") class A",
                "@Revisions(id = \"x\") class A {}",
                "class A { @Revision(id = \"x\") class B {} }",
                "class A { String s = \"",
                "@Other(",
            })
    void other_files_are_no_revisions(String text) {
        assertThat(SourceHeader.in(FILE, text)).isEmpty();
    }

    @Test
    void a_constant_is_refused_with_its_line() {
        assertThatThrownBy(() -> read("package x;\n\n@Revision(id = Ids.FIRST) class A {}"))
                .isInstanceOf(UnreadableHeaderException.class)
                .hasMessageStartingWith("R.java:3: ")
                .hasMessageContaining("not \"Ids\"");
    }

    @Test
    void a_missing_id_is_refused() {
        assertThatThrownBy(() -> read("@Revision(message = \"x\") class A {}"))
                .isInstanceOf(UnreadableHeaderException.class)
                .hasMessage("R.java:1: @Revision is without an id");
    }

    @Test
    void an_unknown_member_is_refused() {
        assertThatThrownBy(() -> read("@Revision(id = \"x\", revise = \"y\") class A {}"))
                .hasMessage("R.java:1: @Revision has no member \"revise\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a@b", "a-b", "a+b", "a:b", "head"})
    void an_id_that_identifiers_give_a_meaning_is_refused(String id) {
        assertThatThrownBy(() -> read("@Revision(id = \"" + id + "\") class A {}"))
                .isInstanceOf(InvalidRevisionIdException.class)
                .hasMessageStartingWith("R.java:1: \"" + id + "\"");
    }

    private static RevisionHeader read(String text) {
        return SourceHeader.in(FILE, text).orElseThrow();
    }
}
