package dev.autogen.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.operation.CreateTable;
import dev.autogen.operation.Sql;
import dev.autogen.schema.Column;
import dev.autogen.schema.Name;
import dev.autogen.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionLoaderTest {

    @TempDir
    private Path root;

    private Project project;

    @BeforeEach
    void createProject() {
        project = new Project(root);
        project.write("R1.java", Project.revision("1", "", "a"));
    }

    @Test
    void a_source_gives_its_steps() {
        assertThat(load(project.scripts(), "1").recording().upgrade()).containsExactly(createTable("a"));
    }

    @Test
    void a_class_without_its_source_gives_the_same_steps_and_checksum() {
        LoadedRevision fromSource = load(project.scripts(), "1");
        ScriptDirectory production =
                new ScriptDirectory(List.of(), false, "com.example", List.of(project.jar("app.jar")));
        LoadedRevision fromJar = load(production, "1");
        assertThat(fromJar.recording()).isEqualTo(fromSource.recording());
        assertThat(fromJar.checksum()).isEqualTo(fromSource.checksum());
    }

    @Test
    void a_source_wins_over_its_old_class() {
        Path old = project.jar("app.jar");
        project.write("R1.java", Project.revision("1", "", "changed"));
        assertThat(load(project.scripts(old), "1").recording().upgrade()).containsExactly(createTable("changed"));
    }

    @Test
    void a_revision_runs_the_sql_file_beside_it() {
        writeWithSteps("op.sqlFile(\"sql/fill.sql\").undoFile(\"empty.sql\");");
        project.write("sql/fill.sql", "\ufeffinsert into a values (1);\r\n-- and\r\ninsert into a values (2);\r\n");
        project.write("empty.sql", "truncate a");
        LoadedRevision loaded = load(project.scripts(), "2");
        assertThat(loaded.recording().upgrade())
                .containsExactly(new Sql(
                        "insert into a values (1);\n-- and\ninsert into a values (2);\n", Optional.of("truncate a")));
        assertThat(loaded.conditional()).isFalse();
    }

    @Test
    void the_text_of_a_sql_file_counts_in_the_checksum_and_its_line_ends_do_not() {
        writeWithSteps("op.sqlFile(\"fill.sql\");");
        project.write("fill.sql", "select 1;\nselect 2");
        String before = load(project.scripts(), "2").checksum();
        project.write("fill.sql", "select 1;\r\nselect 2");
        assertThat(load(project.scripts(), "2").checksum()).isEqualTo(before);
        project.write("fill.sql", "select 1;\nselect 3");
        assertThat(load(project.scripts(), "2").checksum()).isNotEqualTo(before);
    }

    @Test
    void a_sql_file_may_be_a_resource_beside_the_class_or_from_the_root() throws IOException {
        writeWithSteps("op.sqlFile(\"fill.sql\"); op.sqlFile(\"/db/more.sql\");");
        Path classes = root.resolve("resources");
        Files.createDirectories(classes.resolve("com/example"));
        Files.createDirectories(classes.resolve("db"));
        Files.writeString(classes.resolve("com/example/fill.sql"), "select 1");
        Files.writeString(classes.resolve("db/more.sql"), "select 2");
        assertThat(load(project.scripts(classes), "2").recording().upgrade())
                .containsExactly(new Sql("select 1", Optional.empty()), new Sql("select 2", Optional.empty()));
    }

    @Test
    void a_missing_sql_file_is_named_with_the_places_that_were_looked_at() {
        writeWithSteps("op.sqlFile(\"fill.sql\");");
        assertThatThrownBy(() -> load(project.scripts(), "2"))
                .isInstanceOf(SqlFileException.class)
                .hasMessageContaining("asks for the SQL file fill.sql, which is neither beside R2.java nor on the class"
                        + " path as com/example/fill.sql; put it there, or correct the name.");
    }

    @Test
    void a_revision_learns_the_arguments_of_the_command() {
        writeWithSteps("if (op.argument(\"region\").filter(\"eu\"::equals).isPresent()) op.sql(\"select 1\");");
        assertThat(load("2", Map.of("region", "eu")).recording().upgrade()).hasSize(1);
        assertThat(load("2", Map.of("region", "us")).recording().upgrade()).isEmpty();
        assertThat(load("2", Map.of()).conditional()).isTrue();
    }

    private void writeWithSteps(String steps) {
        project.write(
                "R2.java",
                Project.revision("2", "1", "a").replaceFirst("op\\.createTable.*", Matcher.quoteReplacement(steps)));
    }

    private LoadedRevision load(String id, Map<String, String> arguments) {
        ScriptDirectory scripts = project.scripts();
        try (RevisionLoader loader = new RevisionLoader(scripts, project.compiler(), arguments, Optional.empty())) {
            return loader.load(scripts.graph().get(id));
        }
    }

    @Test
    void without_a_compiler_the_class_runs() {
        Path classes = project.jar("app.jar");
        project.write("R1.java", Project.revision("1", "", "changed"));
        assertThat(load(project.scripts(classes), "1", withoutCompiler())
                        .recording()
                        .upgrade())
                .containsExactly(createTable("a"));
    }

    @Test
    void without_a_compiler_and_a_class_the_way_out_is_named() {
        assertThatThrownBy(() -> load(project.scripts(), "1", withoutCompiler()))
                .isInstanceOf(CompilerMissingException.class)
                .hasMessageContaining(project.sources().resolve("R1.java").toString())
                .hasMessageContaining("run autogen with a JDK");
    }

    @Test
    void formatting_does_not_change_the_checksum() {
        String before = load(project.scripts(), "1").checksum();
        project.write(
                "R1.java", Project.revision("1", "", "a").replace("\n", "\n\n").replace("make", "// really make"));
        assertThat(load(project.scripts(), "1").checksum()).isEqualTo(before);
    }

    @Test
    void revisions_may_use_other_classes_beside_them() {
        project.write("Words.java", "package com.example; class Words { static final String TABLE = \"w\"; }");
        project.write(
                "R2.java",
                Project.revision("2", "1", "b").replace("op.createTable(\"b\"", "op.createTable(Words.TABLE"));
        assertThat(load(project.scripts(), "2").recording().upgrade()).containsExactly(createTable("w"));
    }

    @Test
    void libraries_of_autogen_are_hidden_from_revisions() {
        project.write(
                "R2.java",
                Project.revision("2", "1", "b")
                        .replace(
                                "op.dropTable(\"b\");",
                                """
                                for (String name : new String[] {"org.jboss.jandex.Index", "%s"}) {
                                    try {
                                        Class.forName(name);
                                        throw new IllegalStateException(name + " is visible");
                                    } catch (ClassNotFoundException hidden) {
                                        op.dropTable(name);
                                    }
                                }
                                """
                                        .formatted(RevisionGraph.class.getName())));
        assertThat(load(project.scripts(), "2").recording().downgrade()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "implements Migration                     |                        | does not implement",
                "public final class R2                    | final class R2         | needs to be a public class",
                "op.dropTable(\"b\");                     | throw new IllegalStateException(\"no\");"
                        + " | fails when asked for its steps: java.lang.IllegalStateException: no",
                "public final class R2 implements Migration {"
                        + " | public final class R2 implements Migration { public R2() { Integer.parseInt(\"x\"); }"
                        + " | fails when it is created: java.lang.NumberFormatException",
                "public final class R2 implements Migration {"
                        + " | public final class R2 implements Migration { public R2(int x) {}"
                        + " | needs to be a public class",
            })
    void a_class_that_fails_is_named(String part, String instead, String problem) {
        String text = Project.revision("2", "1", "b").replace(part, instead == null ? "" : instead);
        project.write("R2.java", text.contains("implements") ? text : text.replace("@Override", ""));
        assertThatThrownBy(() -> load(project.scripts(), "2"))
                .isInstanceOf(RevisionNotLoadableException.class)
                .hasMessageStartingWith("Revision 2 (" + project.sources().resolve("R2.java") + ") " + problem);
    }

    private RevisionCompiler withoutCompiler() {
        return new RevisionCompiler(project.cache(), "1", List.of(), Optional.empty());
    }

    private LoadedRevision load(ScriptDirectory scripts, String id) {
        return load(scripts, id, new RevisionCompiler(project.cache(), "1", scripts.classPath()));
    }

    private static LoadedRevision load(ScriptDirectory scripts, String id, RevisionCompiler compiler) {
        RevisionHeader header = scripts.graph().get(id);
        try (RevisionLoader loader = new RevisionLoader(scripts, compiler)) {
            return loader.load(header);
        }
    }

    private static CreateTable createTable(String name) {
        return new CreateTable(
                Table.builder(Name.of(name)).add(Column.of("id", "bigint")).build());
    }
}
