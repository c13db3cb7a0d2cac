package dev.autogen.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the entries of a class path stand for. */
class ClasspathTest {

    @TempDir
    private Path project;

    @Test
    void a_star_is_every_jar_of_the_directory_in_order() throws IOException {
        Files.createDirectories(project.resolve("target/classes"));
        Files.createDirectories(project.resolve("lib/deeper"));
        for (String name : List.of("b.jar", "a.jar", "readme.txt", "deeper/c.jar")) {
            Files.createFile(project.resolve("lib").resolve(name));
        }

        assertThat(new Classpath(project, List.of("target/classes", "lib/*")).paths())
                .containsExactly(
                        project.resolve("target/classes"), project.resolve("lib/a.jar"), project.resolve("lib/b.jar"));
    }

    @Test
    void a_directory_of_jars_need_not_be_there() {
        assertThat(new Classpath(project, List.of("lib/*")).paths()).isEmpty();
    }

    @Test
    void a_missing_entry_is_reported_with_where_it_was_looked_for() {
        assertThatExceptionOfType(MissingClasspathEntryException.class)
                .isThrownBy(() -> new Classpath(project, List.of("target/classes")).paths())
                .withMessageContaining("target/classes is not there (" + project.resolve("target/classes") + ")")
                .withMessageContaining("compile the entities first");
    }

    @Test
    void an_absolute_entry_is_taken_as_it_is(@TempDir Path elsewhere) {
        assertThat(new Classpath(project, List.of(elsewhere.toString())).paths())
                .containsExactly(elsewhere);
    }
}
