package dev.autogen.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Sources cut into what a baseline takes over. */
class RevisionTextTest {

    @Test
    void a_class_is_taken_over_with_all_that_stands_above_it_but_its_place_in_the_graph() {
        RevisionText text = text(
                """
                package p;

                import java.util.List; // lists
                import static java.util.Objects.*;
                import java.sql.*;

                // one
                /** Two. */
                @SuppressWarnings("unused")
                @Revision(id = "a", message = "} /* */ {")
                // three
                public final class Ra implements Migration {
                    public Ra() {}
                    String s = \"""
                        } import x;

                          b
                        \""";
                }
                // four
                """);
        assertThat(text.className()).isEqualTo("Ra");
        assertThat(text.imports())
                .extracting(ImportLine::toString)
                .containsExactly("static java.util.Objects.*", "java.sql.*", "java.util.List");
        assertThat(text.indented("  ").stripIndent() + "\n")
                .isEqualTo(
                        """
                        // one
                        /** Two. */
                        @SuppressWarnings("unused")
                        private static final class Ra implements Migration {
                            public Ra() {}
                            String s = \"""
                                } import x;

                                  b
                                \""";
                        }
                        """);
        assertThat(text.indented("  ").lines().filter(line -> !line.isEmpty())).allMatch(line -> line.startsWith("  "));
    }

    @Test
    void lines_of_windows_a_file_without_a_package_and_a_record_are_read() {
        RevisionText text =
                text("import a.B;\r\n\r\n@dev.autogen.migration.Revision(id = \"a\")\r\npublic record Ra() {\r\n}\r\n");
        assertThat(text.nested()).isEqualTo("private static record Ra() {\n}");
        assertThat(text.words()).contains("Ra", "record").doesNotContain("a", "B");
    }

    @Test
    void names_that_imports_of_others_would_change_are_reasons() {
        assertThat(objections("import a.List;", "List x;", "", "b.List x; Other y;"))
                .isEmpty();
        assertThat(objections("import a.List;", "List x;", "import a.*;", "List x;"))
                .isEmpty();
        assertThat(objections("import a.List;", "List x;", "", "List x;"))
                .containsExactly("Rb has another meaning of List than Ra, which imports a.List");
        assertThat(objections("import a.List;", "", "import b.List;", "")).isEmpty();
        assertThat(objections("import a.List;", "List x;", "import b.List;", "List y;"))
                .hasSize(2);
        assertThat(objections("import static a.A.f;", "int x = f();", "", "int x = f();"))
                .hasSize(1);
        assertThat(objections("import static a.A.*;", "", "", ""))
                .contains("Rb would see static a.A.*, which Ra imports");
        assertThat(objections("import a.Override;", "", "", ""))
                .contains("the baseline has another meaning of Override than Ra, which imports a.Override");
        assertThat(objections("", "} class Beside {", "", "")).containsExactly("Ra declares Beside beside its class");
    }

    private static List<String> objections(String imports, String body, String otherImports, String otherBody) {
        return new BaselineParts(List.of(text("Ra", imports, body), text("Rb", otherImports, otherBody))).objections();
    }

    private static RevisionText text(String name, String imports, String body) {
        RevisionText text = cut(name, imports + "\nclass " + name + " { " + body + " }");
        return new RevisionText(name, name, text.imports(), text.words(), text.nested(), text.others());
    }

    private static RevisionText text(String source) {
        return cut("Ra", source);
    }

    private static RevisionText cut(String className, String source) {
        return RevisionText.of(
                Graphs.header(className.substring(1)),
                source,
                Objects.requireNonNull(ToolProvider.getSystemJavaCompiler()));
    }
}
