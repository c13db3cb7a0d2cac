package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.FreshDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What autogen says about settings, class paths, entities and files that it cannot use. */
class BadInputIT {

    @RegisterExtension
    static final FreshDatabase DATABASE = new FreshDatabase();

    @TempDir
    Path directory;

    private AccountProject project;

    @BeforeEach
    void make_a_project() {
        project = AccountProject.in(directory);
    }

    @Test
    void options_alone_do_in_an_empty_directory() {
        Outcome check = Launcher.in(SourceFiles.directory(directory.resolve("empty")))
                .with("--url", OracleLoop.credentials(DATABASE.database()))
                .with("--classpath", project.classes().toString(), "--entities", "app")
                .run("check")
                .exits(1);
        assertThat(check.outLines())
                .hasSize(2)
                .element(1)
                .asString()
                .isEqualTo("  + missing table account: app.Account");
        assertThat(check.err()).isEmpty();
        assertThat(SourceFiles.below(directory.resolve("empty"))).isEmpty();
    }

    @Test
    void without_a_terminal_there_are_neither_colours_nor_progress_bars() {
        Outcome revision = run("revision", "-m", "create").succeeds();
        Outcome upgrade = run("upgrade", "head").succeeds();
        assertThat(revision.toString() + upgrade).doesNotContain("\u001b", "\r");
        run("downgrade", "base").succeeds();
    }

    @Test
    void a_class_path_without_entities_is_named() {
        Path nothing = SourceFiles.directory(directory.resolve("nothing"));
        Outcome check = project.autogen(DATABASE.database())
                .run("check", "--classpath", nothing.toString())
                .exits(2);
        assertSays(check, "entities", nothing.toString(), "--entities");
    }

    @Test
    void a_class_path_that_is_not_there_is_named() {
        assertSays(run("check", "--classpath", "target/nowhere").exits(2), "target/nowhere");
    }

    @Test
    void an_entity_that_hibernate_rejects_is_named_with_its_words() {
        project.entity("Ghost", "package app; @jakarta.persistence.Entity public class Ghost { String name; }");
        assertSays(run("check").exits(2), "app.Ghost", "identifier");
    }

    @Test
    void a_class_of_a_newer_java_names_the_jdk_to_set() throws IOException {
        Path file = project.classes().resolve("app/Account.class");
        byte[] bytes = Files.readAllBytes(file);
        int newer = Runtime.version().feature() + 1;
        int major = newer + 44;
        bytes[6] = (byte) (major >> 8);
        bytes[7] = (byte) major;
        Files.write(file, bytes);
        assertSays(run("check").exits(2), "app.Account", "Java " + newer, "JAVA_HOME");
    }

    @Test
    void an_unknown_setting_is_answered_with_the_nearest() {
        SourceFiles.write(directory.resolve("autogen.toml"), "entites = [\"app\"]\n");
        assertSays(run("check").exits(2), "entites", "entities", "autogen.toml");
    }

    @Test
    void an_unknown_option_is_a_usage_error() {
        assertSays(run("check", "--urll", "x").exits(2), "--urll", "--url");
    }

    @Test
    void an_unknown_environment_is_named() {
        SourceFiles.write(directory.resolve("autogen.toml"), "[env.prod]\nurl = \"embedded:16\"\n");
        assertSays(run("-n", "prd", "check").exits(2), "prd", "prod");
    }

    @Test
    void a_directory_that_cannot_be_written_to_is_named() {
        Path file = SourceFiles.write(directory.resolve("src/main/java/migrations"), "in the way");
        Outcome revision = run("revision", "-m", "create").exits(2);
        assertSays(revision, "migrations");
        assertThat(SourceFiles.read(file)).isEqualTo("in the way");
    }

    @Test
    void a_file_that_is_there_already_stays() {
        Path file = project.versions().resolve("R0123456789ab_Create.java");
        SourceFiles.write(file, "// mine\n");
        Outcome revision =
                run("revision", "-m", "create", "--rev-id", "0123456789ab").exits(2);
        assertSays(revision, "R0123456789ab_Create.java");
        assertThat(SourceFiles.read(file)).isEqualTo("// mine\n");
    }

    @Test
    void names_that_java_or_the_file_system_could_not_take_are_refused() {
        assertSays(run("revision", "--empty", "-m", "x", "--set", "package=a-b").exits(2), "package", "Java package");
        for (String id : List.of("../../x", "CON", "a b")) {
            assertSays(run("revision", "--empty", "-m", "x", "--rev-id", id).exits(2), "--rev-id", id, "digits and _");
        }
        assertThat(SourceFiles.below(directory.resolve("src/main/java"))).containsExactly("app/Account.java");
    }

    @Test
    void a_message_of_several_lines_is_told_on_one() {
        run("revision", "-m", "first\nERROR\u001b[31m: second", "--empty").succeeds();
        assertThat(run("history").succeeds().outLines())
                .singleElement()
                .asString()
                .endsWith(", first ERROR [31m: second");
        assertThat(run("upgrade", "head").succeeds().err().lines())
                .anyMatch(line -> line.contains(" first ERROR [31m: second: "));
        run("downgrade", "base").succeeds();
    }

    @Test
    void an_id_that_is_taken_is_refused() {
        project.revision("0123456789ab", "", "", "");
        assertSays(
                run("revision", "--empty", "-m", "again", "--rev-id", "0123456789ab")
                        .exits(2),
                "0123456789ab");
    }

    private Outcome run(String... arguments) {
        return project.autogen(DATABASE.database()).run(arguments);
    }

    /** Everything in one go on standard error, and no stack trace. */
    static void assertSays(Outcome outcome, String... words) {
        assertThat(outcome.err()).as("%s", outcome).contains(words).doesNotContain("\tat ");
        assertThat(outcome.out()).isEmpty();
    }
}
