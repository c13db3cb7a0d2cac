package dev.autogen.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

class RevisionCompilerTest {

    @TempDir
    private Path root;

    private Project project;

    @BeforeEach
    void createProject() {
        project = new Project(root);
        project.write("R1.java", Project.revision("1", "", "a"));
    }

    @Test
    void unchanged_sources_are_compiled_once() throws IOException {
        Path first = project.classes();
        Path marker = Files.writeString(first.resolve("marker"), "");
        assertThat(project.classes()).isEqualTo(first);
        assertThat(marker).exists();
    }

    @Test
    void whatever_may_change_the_result_changes_the_place() throws IOException {
        Path first = project.classes();
        List<Path> sources = project.scripts().sources();
        assertThat(new RevisionCompiler(project.cache(), "2", List.of()).compile(sources))
                .isNotEqualTo(first);
        Path library = Files.createDirectories(root.resolve("lib"));
        Path withLibrary = project.compiler(library).compile(sources);
        assertThat(withLibrary).isNotEqualTo(first);
        Files.writeString(library.resolve("new.properties"), "x");
        assertThat(project.compiler(library).compile(sources)).isNotEqualTo(withLibrary);
        project.write("R1.java", Project.revision("1", "", "b"));
        assertThat(project.classes()).isNotEqualTo(first);
    }

    @Test
    void an_error_is_told_with_file_line_and_the_words_of_the_compiler() {
        Path file =
                project.write("R2.java", Project.revision("2", "1", "b").replace("op.createTable(", "op.createTabel("));
        assertThatThrownBy(project::classes)
                .isInstanceOf(RevisionDoesNotCompileException.class)
                .hasMessageContaining(file + ":11: cannot find symbol")
                .hasMessageContaining("createTabel");
        assertThat(project.cache()).isEmptyDirectory();
    }

    @Test
    void sources_and_processors_on_the_class_path_are_left_alone() throws IOException {
        Path library = Files.createDirectories(root.resolve("lib/com/example"));
        Files.writeString(library.resolve("Broken.java"), "package com.example; class Broken { syntax error }");
        project.write(
                "R2.java",
                Project.revision("2", "1", "b").replace("op.dropTable(\"b\");", "op.dropTable(Broken.NAME);"));
        assertThatThrownBy(() -> project.compiler(root.resolve("lib"))
                        .compile(project.scripts().sources()))
                .isInstanceOf(RevisionDoesNotCompileException.class)
                .hasMessageContaining("R2.java")
                .hasMessageNotContaining("Broken.java");
    }

    @Test
    void classes_on_the_class_path_may_be_used() {
        project.write("Words.java", "package com.example; public class Words { public static String T = \"t\"; }");
        Path library = project.classes();
        Project other = new Project(root.resolve("other"));
        other.write(
                "R2.java", Project.revision("2", "", "b").replace("op.dropTable(\"b\");", "op.dropTable(Words.T);"));
        assertThat(other.compiler(library).compile(other.scripts().sources())).isDirectory();
    }

    @Test
    void several_processes_may_compile_at_once() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Path>> tasks = IntStream.range(0, 4)
                    .<Callable<Path>>mapToObj(i -> project::classes)
                    .toList();
            for (Future<Path> result : threads.invokeAll(tasks)) {
                assertThat(result.get().resolve("com/example/R1.class")).exists();
            }
        } finally {
            threads.shutdown();
        }
        try (Stream<Path> entries = Files.list(project.cache())) {
            assertThat(entries).hasSize(1);
        }
    }

    @Test
    void old_results_go_when_there_are_many() throws IOException {
        FileTime longAgo = FileTime.from(Instant.now().minus(Duration.ofDays(3)));
        for (int i = 0; i < 8; i++) {
            Path old = Files.createDirectories(project.cache().resolve("old" + i + "/com"));
            Files.setLastModifiedTime(old.getParent(), longAgo);
        }
        Path fresh = Files.createDirectories(project.cache().resolve("fresh"));
        Path current = project.classes();
        try (Stream<Path> entries = Files.list(project.cache())) {
            assertThat(entries).hasSize(5).contains(current, fresh);
        }
    }

    @Test
    void a_cache_that_cannot_be_written_is_named() throws IOException {
        Files.writeString(project.cache(), "a file where the directory should be");
        assertThatThrownBy(project::classes)
                .isInstanceOf(RevisionFileException.class)
                .hasMessageContaining(project.cache().toString());
    }

    @Test
    @EnabledIfSystemProperty(
            named = "autogen.full",
            matches = "true",
            disabledReason = "takes long and needs a quiet machine")
    void a_thousand_revisions_are_read_and_compiled_in_time() {
        for (int i = 2; i <= 1000; i++) {
            project.write("R" + i + ".java", Project.revision("" + i, "" + (i - 1), "t" + i));
        }
        project.scripts().graph();
        long start = System.nanoTime();
        assertThat(project.scripts().graph().head()).contains("1000");
        Duration read = Duration.ofNanos(System.nanoTime() - start);
        long compileStart = System.nanoTime();
        project.classes();
        Duration compiled = Duration.ofNanos(System.nanoTime() - compileStart);
        assertThat(read).as("reading the headers").isLessThan(Duration.ofMillis(300));
        assertThat(compiled).as("compiling").isLessThan(Duration.ofSeconds(20));
    }
}
