package dev.autogen.metamodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderClassLoaderTest {

    @TempDir
    Path directory;

    @Test
    void autogens_own_libraries_and_services_are_hidden() throws Exception {
        try (ReaderClassLoader loader = bundled()) {
            for (String name : List.of(
                    "com.fasterxml.jackson.databind.ObjectMapper",
                    "picocli.CommandLine",
                    "liquibase.diff.DiffResult",
                    "org.postgresql.Driver",
                    "org.junit.jupiter.api.Test")) {
                assertThatThrownBy(() -> loader.loadClass(name)).isInstanceOf(ClassNotFoundException.class);
            }
            assertThat(loader.getResource("META-INF/services/java.sql.Driver")).isNull();
            assertThat(ReaderClassLoader.class.getClassLoader().getResource("META-INF/services/java.sql.Driver"))
                    .isNotNull();
        }
    }

    @Test
    void values_are_shared_and_the_hibernate_side_is_not() throws Exception {
        try (ReaderClassLoader loader = bundled()) {
            assertThat(loader.loadClass(Schema.class.getName())).isSameAs(Schema.class);
            assertThat(loader.loadClass(EntityModel.class.getName())).isSameAs(EntityModel.class);
            Class<?> reader = loader.loadClass("dev.autogen.metamodel.hibernate.HibernateReader");
            assertThat(reader.getClassLoader()).isSameAs(loader);
            assertThat(HibernateGateway.class).isAssignableFrom(reader);
        }
    }

    @Test
    void a_class_of_the_application_goes_before_autogens() throws Exception {
        CompiledProject project =
                new CompiledProject(directory).compile("package picocli; public class CommandLine { }");
        try (ReaderClassLoader loader = ReaderClassLoader.over(project.classPath(), List.of())) {
            assertThat(loader.loadClass("picocli.CommandLine").getClassLoader()).isSameAs(loader);
        }
    }

    @Test
    void the_bundled_hibernate_serves_only_a_class_path_without_one() throws Exception {
        UserClassPath own = new UserClassPath(List.of(CompiledProject.jar("hibernate-core")));
        try (ReaderClassLoader without = bundled();
                ReaderClassLoader with = ReaderClassLoader.over(own, BundledHibernate.locate())) {
            assertThat(without.getURLs()).hasSize(1 + BundledHibernate.locate().size());
            assertThat(with.getURLs()).hasSize(1);
        }
    }

    @Test
    void entries_are_directories_jars_and_whole_folders_of_jars() throws IOException {
        Files.createDirectories(directory.resolve("lib/deep"));
        Files.createDirectories(directory.resolve("classes"));
        Path one = Files.createFile(directory.resolve("lib/b.jar"));
        Path two = Files.createFile(directory.resolve("lib/a.jar"));
        Files.createFile(directory.resolve("lib/readme.txt"));
        assertThat(UserClassPath.resolve(directory, List.of("classes", "lib/*", "lib/b.jar"))
                        .entries())
                .containsExactly(directory.resolve("classes"), two, one);
    }

    @Test
    void a_missing_entry_is_named_with_its_place() {
        assertThatThrownBy(() -> UserClassPath.resolve(directory, List.of("target/classes")))
                .isInstanceOf(MissingClassPathEntryException.class)
                .hasMessageContaining("'target/classes'")
                .hasMessageContaining(directory.toString());
        assertThatThrownBy(() -> UserClassPath.resolve(directory, List.of("none/*")))
                .isInstanceOf(MissingClassPathEntryException.class)
                .hasMessageContaining("'none/*'");
    }

    @Test
    void a_jar_that_is_none_is_named() throws IOException {
        Path jar = Files.writeString(directory.resolve("broken.jar"), "not a jar");
        UserClassPath classPath = new UserClassPath(List.of(jar));
        assertThatThrownBy(() -> EntityReader.open(classPath, List.of()))
                .isInstanceOf(UnreadableClassPathException.class)
                .hasMessageContaining("broken.jar");
    }

    private ReaderClassLoader bundled() throws IOException {
        Path classes = Files.createDirectories(directory.resolve("empty"));
        return ReaderClassLoader.over(new UserClassPath(List.of(classes)), BundledHibernate.locate());
    }
}
