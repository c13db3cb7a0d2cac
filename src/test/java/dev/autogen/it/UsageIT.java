package dev.autogen.it;

import static dev.autogen.it.BadInputIT.assertSays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.FreshDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Arguments that do not fit, and directories that are none. */
class UsageIT {

    @RegisterExtension
    static final FreshDatabase DATABASE = new FreshDatabase();

    @TempDir
    Path directory;

    @Test
    void an_error_of_usage_is_told_in_a_few_lines() {
        Outcome option = run("check", "--urll", "x").exits(2);
        assertThat(option.err().lines())
                .containsExactly(
                        "autogen: Unknown options: '--urll', 'x'",
                        "Possible solutions: --url",
                        "Usage: autogen check [OPTIONS]",
                        "See `autogen check --help`.");
        assertSays(run("upgrad", "head").exits(2), "upgrad", "autogen upgrade", "See `autogen --help`.");
        assertSays(run("upgrade").exits(2), "REVISION", "Usage: autogen upgrade [OPTIONS] REVISION");
        assertSays(run().exits(2), "Name a command.", "Usage: autogen [OPTIONS] COMMAND");
        assertSays(run("db", "halt").exits(2), "halt", "See `autogen db --help`.");
    }

    @Test
    void quiet_and_verbose_exclude_each_other() {
        assertSays(run("-q", "-v", "heads").exits(2), "--quiet", "--verbose", "See `autogen heads --help`.");
        assertSays(run("-v", "heads", "-q").exits(2), "exclude each other");
    }

    @Test
    void a_project_that_is_not_there_is_named_and_not_made() {
        for (List<String> command :
                List.of(List.of("current"), List.of("check"), List.of("upgrade", "head"), List.of("db", "start"))) {
            assertSays(
                    with(command, "-p", "nowhere").exits(2),
                    directory.resolve("nowhere").toString(),
                    "--project");
        }
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void looking_makes_nothing() {
        for (List<String> command : List.of(
                List.of("current"),
                List.of("heads"),
                List.of("history"),
                List.of("history", "-i"),
                List.of("db", "status"),
                List.of("db", "stop"))) {
            with(command).succeeds();
        }
        run("check").exits(2);
        assertThat(run("current").succeeds().err()).contains("The database has no revision yet.");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void a_file_in_the_place_of_the_revisions_is_named() {
        Path file = SourceFiles.write(directory.resolve("notes"), "mine");
        for (List<String> command :
                List.of(List.of("heads"), List.of("upgrade", "head"), List.of("revision", "--empty", "-m", "x"))) {
            assertSays(with(command, "--set", "versions=notes").exits(2), file + " is a file", "setting versions");
        }
        assertThat(SourceFiles.read(file)).isEqualTo("mine");
    }

    @Test
    void an_error_in_a_file_of_sql_names_the_line() {
        SourceFiles.write(
                directory.resolve("schema.sql"),
                """
                -- the shop; in parts
                create table genre (name text default ';');

                create table book (
                    id int,
                    -- größer 😀
                    genre nothing_like_it
                );
                create table shelf (id int);
                """);
        Outcome syntax = diff();
        assertSays(
                syntax.exits(2),
                directory.resolve("schema.sql") + ":7: ERROR: type \"nothing_like_it\" does not exist [SQLSTATE 42704]",
                "\n  genre nothing_like_it\n");
        assertThat(syntax.err()).doesNotContain("shelf", "Position");

        SourceFiles.write(directory.resolve("schema.sql"), "create table a ();\n\n-- again\ncreate table a ();\n");
        assertSays(diff().exits(2), "schema.sql:4: ERROR: relation \"a\" already exists", "\n  create table a ();");
    }

    private Outcome diff() {
        return run("diff", "file:schema.sql", OracleLoop.credentials(DATABASE.database()));
    }

    private Outcome run(String... arguments) {
        return Launcher.in(directory).run(arguments);
    }

    private Outcome with(List<String> command, String... options) {
        return Launcher.in(directory).with(options).run(command.toArray(String[]::new));
    }
}
