package dev.autogen.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceStampsTest {

    private static final Instant EARLY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant LATE = EARLY.plusSeconds(60);

    @TempDir
    Path directory;

    private Path source;
    private Path product;

    @BeforeEach
    void compile() throws IOException {
        source = file("src/app/Item.java", EARLY);
        product = file("out/app/Item.class", LATE);
    }

    @Test
    void a_class_that_is_newer_than_its_source_is_left_alone() {
        assertThat(take().change(Optional.empty())).isEmpty();
        assertThat(take().change(Optional.of(take()))).isEmpty();
    }

    @Test
    void a_source_that_is_newer_or_has_no_class_is_a_change() throws IOException {
        touch(source, LATE.plusSeconds(1));
        assertThat(take().change(Optional.empty())).contains(source);

        touch(source, EARLY);
        Files.delete(product);
        assertThat(take().change(Optional.empty())).contains(source);
    }

    @Test
    void what_compiling_leaves_as_it_was_is_not_tried_again_until_it_changes() throws IOException {
        Path excluded = file("src/app/Excluded.java", EARLY);
        SourceStamps compiled = take();
        assertThat(compiled.change(Optional.empty())).contains(excluded);
        assertThat(take().change(Optional.of(compiled))).isEmpty();

        touch(excluded, LATE);
        assertThat(take().change(Optional.of(compiled))).contains(excluded);
    }

    @Test
    void a_source_that_is_gone_is_a_change() throws IOException {
        SourceStamps compiled = take();
        Files.delete(source);
        assertThat(take().change(Optional.of(compiled))).contains(source);
    }

    @Test
    void a_source_of_another_language_counts_by_its_own_time() throws IOException {
        Path kotlin = file("src/app/Other.kt", EARLY);
        SourceStamps compiled = take();
        assertThat(compiled.change(Optional.empty())).isEmpty();
        assertThat(take().change(Optional.of(compiled))).isEmpty();

        touch(kotlin, LATE);
        assertThat(take().change(Optional.of(compiled))).contains(kotlin);
    }

    @Test
    void a_resource_is_compared_with_its_copy_and_a_package_without_annotations_with_nothing() throws IOException {
        file("src/app/package-info.java", LATE.plusSeconds(1));
        Path resource = file("resources/application.yml", EARLY);
        assertThat(take().change(Optional.empty())).contains(resource);

        file("out/application.yml", LATE);
        assertThat(take().change(Optional.empty())).isEmpty();
    }

    @Test
    void the_directory_of_the_revisions_is_not_looked_at() throws IOException {
        file("src/migrations/R1_First.java", LATE);
        assertThat(take().change(Optional.empty())).isEmpty();
    }

    @Test
    void a_package_is_compiled_again_when_its_annotations_may_have_changed() throws IOException {
        Path descriptor = file("src/app/package-info.java", EARLY);
        SourceStamps compiled = take();
        assertThat(compiled.change(Optional.empty())).isEmpty();

        touch(descriptor, LATE);
        assertThat(take().change(Optional.of(compiled))).contains(descriptor);
    }

    @Test
    void what_was_saved_while_the_compiler_ran_is_compiled_again() throws IOException {
        Path excluded = file("src/app/Excluded.java", EARLY);
        Path kotlin = file("src/app/Other.kt", LATE.plusSeconds(5));
        touch(source, LATE.plusSeconds(5));
        SourceStamps compiled = take().withoutSaved(LATE, LATE.plusSeconds(9));
        assertThat(compiled.outdated()).containsExactly(excluded);
        assertThat(take().change(Optional.of(compiled))).contains(source);

        touch(product, LATE.plusSeconds(6));
        assertThat(take().change(Optional.of(compiled))).contains(kotlin);
        assertThat(SourceStamps.parse(compiled.lines())).isEqualTo(compiled);
    }

    @Test
    void the_directories_of_tools_and_a_project_that_is_called_resources_are_not_looked_through() throws IOException {
        file("src/.tool/Draft.java", LATE);
        file("pom.xml", LATE);
        SourceRoot project = new SourceRoot(SourceRoot.Kind.RESOURCE, directory, directory.resolve("out"));
        SourceStamps stamps = SourceStamps.take(
                List.of(
                        project,
                        new SourceRoot(SourceRoot.Kind.SOURCE, directory.resolve("src"), directory.resolve("out"))),
                List.of(directory.resolve("src/migrations")));
        assertThat(stamps.files()).containsOnlyKeys(source);
    }

    @Test
    void it_is_read_as_it_is_written() throws IOException {
        file("src/app/Excluded.java", EARLY);
        SourceStamps stamps = take();
        assertThat(SourceStamps.parse(stamps.lines())).isEqualTo(stamps);
    }

    private SourceStamps take() {
        return SourceStamps.take(
                List.of(
                        new SourceRoot(SourceRoot.Kind.SOURCE, directory.resolve("src"), directory.resolve("out")),
                        new SourceRoot(
                                SourceRoot.Kind.RESOURCE, directory.resolve("resources"), directory.resolve("out"))),
                List.of(directory.resolve("src/migrations")));
    }

    private Path file(String name, Instant time) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
        touch(file, time);
        return file;
    }

    private static void touch(Path file, Instant time) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(time));
    }
}
