package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.runtime.Migrator;
import dev.autogen.runtime.RunSettings;
import dev.autogen.testing.FreshDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What {@code status} says of one database and of many. */
class StatusCommandTest {

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    @TempDir
    Path directory;

    private RevisionsBench project;

    @BeforeEach
    void write_revisions() {
        project = RevisionsBench.in(directory, database.database())
                .withSteps("aaaa", "", "op.createTable(\"account\", table -> table.column(\"id\", \"bigint\"));")
                .withSteps("bbbb", "aaaa", "op.addColumn(\"account\", \"nick\", \"text\");");
    }

    @Test
    void a_database_is_behind_until_it_is_at_all_heads() {
        assertThat(project.run("status").exits(ExitCode.NOT_AT_HEAD).out().lines())
                .satisfies(lines -> assertThat(lines.get(0)).endsWith(": BEHIND"))
                .contains("  At: base", "  Pending: aaaa, bbbb", "  Drift: none", "  Lock: free");
        project.run("upgrade", "aaaa").exits(ExitCode.OK);
        assertThat(project.run("status").exits(ExitCode.NOT_AT_HEAD).out().lines())
                .contains("  At: aaaa", "  Pending: bbbb", "  Drift: none");
        project.run("upgrade", "head").exits(ExitCode.OK);
        assertThat(project.lines("status")).contains("  At: bbbb", "  Pending: none", "  Drift: none");
    }

    @Test
    void nothing_is_created_by_asking() {
        project.run("status", "--no-drift").exits(ExitCode.NOT_AT_HEAD);
        assertThat(database.database().query("select count(*)::text from pg_tables where schemaname = 'public'"))
                .containsExactly("0");
    }

    @Test
    void what_its_revisions_have_not_made_is_drift() {
        project.run("upgrade", "aaaa").exits(ExitCode.OK);
        database.execute("alter table account add note text", "create table of_somebody_else (id int)");
        assertThat(project.run("status").exits(ExitCode.NOT_AT_HEAD).out())
                .contains(": DIRTY", "Drift: 1 difference", "unexpected column account.note");
        project.run("upgrade", "head").exits(ExitCode.OK);
        project.run("status").exits(ExitCode.DIFFERENCES);
        assertThat(project.lines("status", "--no-drift")).contains("  Drift: not looked for");
    }

    @Test
    void a_database_at_a_revision_that_is_not_here_is_ahead() {
        project.run("upgrade", "head").exits(ExitCode.OK);
        database.execute("update autogen_version set revision = 'cccc'");
        assertThat(project.run("status").exits(ExitCode.REVISION_GRAPH).out())
                .contains(": AHEAD", "Not known here: cccc");
    }

    @Test
    void a_revision_that_is_half_way_is_dirty() {
        project.run("upgrade", "head").exits(ExitCode.OK);
        database.execute("update autogen_history set state = 'unfinished' where revision = 'bbbb'");
        assertThat(project.run("status").exits(ExitCode.MIGRATION_FAILED).out()).contains(": DIRTY", "Half way: bbbb");
    }

    @Test
    void who_holds_the_lock_is_said() {
        new Migrator(database::connect, new PostgresDialect(), RunSettings.of("public"), Clock.systemUTC(), event -> {})
                .alone(() -> assertThat(project.run("status").out()).contains("Lock: held by process", "(autogen)"));
    }

    @Test
    void every_environment_has_a_line_and_the_most_urgent_one_decides() throws IOException {
        String url = project.options().get(1);
        Files.writeString(
                directory.resolve("autogen.toml"),
                """
                [env.here]
                url = "%s"

                [env.nowhere]
                url = "jdbc:postgresql://localhost:1/nothing"

                [env.secret]
                url = "jdbc:postgresql://localhost/nothing"
                password = "${NOBODY_SETS_THIS_PASSWORD}"
                """
                        .formatted(url));
        RevisionsBench all = project.withOptions(List.of());
        all.run("upgrade", "head", "-n", "here").exits(ExitCode.OK);
        assertThat(all.run("status", "--all").exits(ExitCode.UNAVAILABLE).out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("OK          here: at bbbb"),
                        line -> assertThat(line)
                                .startsWith("UNREACHABLE nowhere: ")
                                .contains("localhost:1"),
                        line -> assertThat(line)
                                .startsWith("UNREACHABLE secret: ")
                                .contains("NOBODY_SETS_THIS_PASSWORD"));
        assertThat(all.run("status", "-n", "here", "--json").exits(ExitCode.OK).out())
                .contains("\"environment\" : \"here\"", "\"state\" : \"OK\"", "\"drift\" : [ ]")
                .contains("password=***");
        all.run("status", "--all", "-n", "here").exits(ExitCode.USAGE).says("leave out --name");
    }

    @Test
    void all_environments_have_to_be_described() {
        project.run("status", "--all").exits(ExitCode.USAGE).says("[env.staging]");
    }
}
