package dev.autogen.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptDirectoryTest {

    @TempDir
    private Path root;

    private Project project;

    @BeforeEach
    void createProject() {
        project = new Project(root);
    }

    @Test
    void a_directory_that_is_not_there_has_no_revisions() {
        assertThat(project.scripts(root.resolve("nothing"), root.resolve("nothing.jar"))
                        .graph()
                        .revisions())
                .isEmpty();
    }

    @Test
    void sources_and_other_files_lie_side_by_side() {
        project.write("R1.java", Project.revision("1", "", "a"));
        project.write("R2.java", Project.revision("2", "1", "b"));
        project.write("Words.java", "package com.example; class Words {}");
        project.write("package-info.java", "/** Revisions. */\npackage com.example;");
        project.write("notes.txt", "@Revision(id = \"3\") class R3");
        assertThat(project.scripts().graph().head()).contains("2");
        assertThat(project.scripts().graph().revisions()).hasSize(2);
    }

    @Test
    void a_header_after_a_long_licence_is_found() {
        String licence = "/*" + " é".repeat(10_000) + "*/\n";
        project.write("R1.java", licence + Project.revision("1", "", "a"));
        assertThat(project.scripts().graph().head()).contains("1");
    }

    @Test
    void a_header_across_the_first_piece_that_is_read_is_found() {
        String text = Project.revision("1", "", "a");
        project.write("R1.java", "/*" + " ".repeat(8192 - text.indexOf("revises") - 6) + "*/" + text);
        assertThat(project.scripts().graph().head()).contains("1");
    }

    @Test
    void revisions_in_a_directory_of_classes_are_found() {
        project.write("R1.java", Project.revision("1", "", "a"));
        Path classes = project.classes();
        ScriptDirectory production = new ScriptDirectory(List.of(), false, "com.example", List.of(classes));
        RevisionHeader header = production.graph().get("1");
        assertThat(header.source()).isEmpty();
        assertThat(header.compiled()).contains(classes);
        assertThat(header.message()).isEqualTo("make a");
        assertThat(header.className()).isEqualTo("com.example.R1");
    }

    @Test
    void the_hibernate_that_read_the_entities_is_known_from_sources_and_from_classes() {
        String text = Project.revision("1", "", "a");
        project.write("R1.java", text.replaceFirst("id = \"1\"", "id = \"1\", hibernate = \"7.2.19.Final\""));
        project.write("R2.java", Project.revision("2", "1", "b"));
        Path classes = project.classes();
        ScriptDirectory production = new ScriptDirectory(List.of(), false, "com.example", List.of(classes));
        for (RevisionGraph graph : List.of(project.scripts().graph(), production.graph())) {
            assertThat(graph.get("1").hibernate()).contains("7.2.19.Final");
            assertThat(graph.get("2").hibernate()).isEmpty();
        }
    }

    @Test
    void revisions_in_a_jar_are_found() {
        project.write("R1.java", Project.revision("1", "", "a"));
        project.write("R2.java", Project.revision("2", "1", "b"));
        Path jar = project.jar("app.jar");
        RevisionGraph graph = new ScriptDirectory(List.of(), false, "com.example", List.of(jar)).graph();
        assertThat(graph.head()).contains("2");
        assertThat(graph.get("2").location()).isEqualTo("com.example.R2 in " + jar);
    }

    @Test
    void classes_of_other_packages_do_not_count() {
        project.write("R1.java", Project.revision("1", "", "a"));
        Path jar = project.jar("app.jar");
        assertThat(new ScriptDirectory(List.of(), false, "com", List.of(jar))
                        .graph()
                        .revisions())
                .isEmpty();
    }

    @Test
    void a_source_and_its_class_are_one_revision() {
        Path source = project.write("R1.java", Project.revision("1", "", "a"));
        Path classes = project.classes();
        project.write("R2.java", Project.revision("2", "1", "b"));
        RevisionGraph graph = project.scripts(classes, project.jar("app.jar")).graph();
        assertThat(graph.revisions()).hasSize(2);
        assertThat(graph.get("1").source()).contains(source);
        assertThat(graph.get("1").compiled()).contains(classes);
    }

    @Test
    void the_old_class_of_a_source_that_got_another_id_does_not_count() {
        project.write("R1.java", Project.revision("1", "", "a"));
        Path classes = project.classes();
        project.write("R1.java", Project.revision("1", "", "a").replace("id = \"1\"", "id = \"9\""));
        RevisionGraph graph = project.scripts(classes).graph();
        assertThat(graph.revisions()).extracting(RevisionHeader::id).containsExactly("9");
        assertThat(graph.get("9").compiled()).isEmpty();
    }

    @Test
    void the_same_id_in_two_sources_is_an_error_with_both_files() {
        project.write("R1.java", Project.revision("1", "", "a"));
        project.write("Copy.java", Project.revision("1", "", "a"));
        assertThatThrownBy(() -> project.scripts().graph())
                .isInstanceOf(DuplicateRevisionException.class)
                .hasMessageContaining("R1.java")
                .hasMessageContaining("Copy.java");
    }

    @Test
    void a_new_file_is_written_whole_and_readable_for_all_that_may_read() throws IOException {
        Path file = project.scripts().write(project.sources(), "R1", "class R1 {}");
        assertThat(file).isEqualTo(project.sources().resolve("R1.java")).hasContent("class R1 {}");
        Path other = Files.writeString(project.sources().resolve("other"), "");
        assertThat(permissions(file)).isEqualTo(permissions(other));
        try (Stream<Path> files = Files.list(project.sources())) {
            assertThat(files).containsExactlyInAnyOrder(file, other);
        }
    }

    @Test
    void an_existing_file_is_kept() throws IOException {
        Path file = project.write("R1.java", "mine");
        assertThatThrownBy(() -> project.scripts().write(project.sources(), "R1", "new"))
                .isInstanceOf(RevisionFileException.class)
                .hasMessageContaining(file + " exists and is kept");
        assertThat(file).hasContent("mine");
        try (Stream<Path> files = Files.list(project.sources())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_place_that_cannot_be_written_is_named() throws IOException {
        Files.writeString(project.sources(), "a file where the directory should be");
        assertThatThrownBy(() -> project.scripts().write(project.sources(), "R1", "new"))
                .isInstanceOf(RevisionFileException.class)
                .hasMessageContaining(project.sources().toString());
    }

    @Test
    void directories_below_count_on_request_and_so_do_their_classes() {
        project.write("R1.java", Project.revision("1", "", "a"));
        project.write(
                "y26/R2.java",
                Project.revision("2", "1", "b").replace("package com.example;", "package com.example.y26;"));
        Path classes = project.classes(true);
        assertThat(project.scripts().graph().head()).contains("1");
        ScriptDirectory deep = new ScriptDirectory(List.of(project.sources()), true, "com.example", List.of());
        assertThat(deep.graph().get("2").className()).isEqualTo("com.example.y26.R2");
        assertThat(new ScriptDirectory(List.of(), true, "com.example", List.of(classes))
                        .graph()
                        .head())
                .contains("2");
        assertThat(new ScriptDirectory(List.of(), false, "com.example", List.of(classes))
                        .graph()
                        .head())
                .contains("1");
    }

    private static Set<PosixFilePermission> permissions(Path file) throws IOException {
        return Files.getPosixFilePermissions(file);
    }
}
