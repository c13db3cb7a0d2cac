package dev.autogen.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.operation.CreateTable;
import dev.autogen.schema.Column;
import dev.autogen.schema.Name;
import dev.autogen.schema.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
