package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.FreshDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Revisions in several directories. */
class VersionLocationsTest {

    @RegisterExtension
    static final FreshDatabase DATABASE = new FreshDatabase();

    @TempDir
    Path directory;

    @Test
    void a_first_revision_needs_a_directory_and_the_next_follows_it() throws IOException {
        RevisionsBench project = project("versions = [\"app\", \"lib\"]");
        project.run("revision", "--empty", "--rev-id", "a1")
                .exits(ExitCode.USAGE)
                .says(directory.resolve("app") + ", " + directory.resolve("lib"), "--version-path");
        project.run("revision", "--empty", "--rev-id", "a1", "--version-path", "elsewhere")
                .exits(ExitCode.USAGE)
                .says(directory.resolve("elsewhere") + " is no directory of revisions");
        assertThat(directory.resolve("lib")).doesNotExist();
        assertThat(written(project, "a1", "--version-path", "lib")).isEqualTo("lib/Ra1.java");
        assertThat(written(project, "a2")).isEqualTo("lib/Ra2.java");
        assertThat(written(project, "b1", "--head", "base", "--version-path", "./app"))
                .isEqualTo("app/Rb1.java");
        assertThat(written(project, "a3", "--head", "a2")).isEqualTo("lib/Ra3.java");
        assertThat(written(project, "b2", "--head", "b1", "--version-path", "lib"))
                .isEqualTo("lib/Rb2.java");
        project.run("upgrade", "heads").exits(ExitCode.OK).says("The database is at a3, b2.");
        project.run("downgrade", "base").exits(ExitCode.OK);
    }

    @Test
    void a_directory_that_is_named_twice_counts_once() throws IOException {
        RevisionsBench project = project("versions = [\"app\", \"./app\"]");
        assertThat(written(project, "a1")).isEqualTo("app/Ra1.java");
        assertThat(project.lines("heads")).containsExactly("a1 (head)");
    }

    @Test
    void directories_below_are_packages_below() throws IOException {
        RevisionsBench project = project("versions = \"app\"", "recursive_versions = true", "package = \"db\"");
        assertThat(written(project, "a1", "--version-path", "app/y2026/m11")).isEqualTo("app/y2026/m11/Ra1.java");
        assertThat(written(project, "a2")).isEqualTo("app/y2026/m11/Ra2.java");
        assertThat(written(project, "a3", "--version-path", "app")).isEqualTo("app/Ra3.java");
        assertThat(Files.readString(directory.resolve("app/y2026/m11/Ra2.java")))
                .startsWith("package db.y2026.m11;");
        assertThat(Files.readString(directory.resolve("app/Ra3.java"))).startsWith("package db;");
        project.run("upgrade", "head").exits(ExitCode.OK).says("The database is at a3.");
        project.run("downgrade", "base").exits(ExitCode.OK);
    }

    @Test
    void names_of_files_are_the_users() throws IOException {
        RevisionsBench project = project(
                "file_template = \"V{year}_{rev}_{slug}\"", "truncate_slug_length = 6", "timezone = \"Asia/Tokyo\"");
        assertThat(written(project, "a1", "-m", "create the table"))
                .matches("src/main/java/migrations/V20\\d\\d_a1_create.java");
        project.run("heads", "--set", "timezone=Nowhere/Else")
                .exits(ExitCode.USAGE)
                .says("timezone", "a time zone such as \"Europe/Berlin\"");
        project.run("heads", "--set", "truncate_slug_length=0")
                .exits(ExitCode.USAGE)
                .says("a number from 1");
        project.run("heads", "--set", "versions=").exits(ExitCode.USAGE).says("versions");
    }

    private RevisionsBench project(String... settings) throws IOException {
        Files.writeString(directory.resolve("autogen.toml"), String.join("\n", settings) + "\n");
        return RevisionsBench.in(directory, DATABASE.database());
    }

    private static String written(RevisionsBench project, String id, String... options) {
        String[] command = new String[options.length + 4];
        System.arraycopy(new String[] {"revision", "--empty", "--rev-id", id}, 0, command, 0, 4);
        System.arraycopy(options, 0, command, 4, options.length);
        List<String> lines = project.lines(command);
        assertThat(lines).hasSize(1);
        return lines.get(0).substring("Wrote ".length());
    }
}
