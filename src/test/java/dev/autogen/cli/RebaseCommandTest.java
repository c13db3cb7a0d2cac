package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.FreshDatabase;
import dev.autogen.testing.TestDatabase;
import dev.autogen.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** {@code rebase}, which moves branches that no database has applied. */
class RebaseCommandTest {

    private static final String[] FORKED = {
        "aaaa", "bbbb < aaaa", "c1c1 < bbbb", "d1d1 < c1c1", "c2c2 < bbbb", "d2d2 < c2c2"
    };

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    @TempDir
    Path directory;

    @Test
    void a_branch_follows_the_only_other_head() {
        RevisionsBench project = project(FORKED);
        project.run("upgrade", "d1d1").exits(ExitCode.OK);
        assertThat(project.run("rebase", "d2d2")
                        .exits(ExitCode.OK)
                        .says("c2c2 revises d1d1 now.")
                        .out())
                .isEqualTo("Changed src/main/java/migrations/Rc2c2.java\n");
        assertThat(project.lines("history"))
                .containsExactly(
                        "c2c2 -> d2d2 (head), make d2d2",
                        "d1d1 -> c2c2, make c2c2",
                        "c1c1 -> d1d1, make d1d1",
                        "bbbb -> c1c1, make c1c1",
                        "aaaa -> bbbb, make bbbb",
                        "<base> -> aaaa, make aaaa");
        project.run("upgrade", "head").exits(ExitCode.OK);
    }

    @Test
    void a_root_may_follow_a_head_and_json_says_what_moved() {
        RevisionsBench project = project("aaaa", "bbbb", "cccc < bbbb");
        assertThat(project.run("rebase", "bbbb", "--onto", "aaaa", "--json", "--no-verify")
                        .exits(ExitCode.OK)
                        .out())
                .contains(
                        "\"revision\" : \"bbbb\"",
                        "\"onto\" : \"aaaa\"",
                        "\"moved\" : [\n    \"bbbb\",\n    \"cccc\"\n  ]");
        assertThat(project.lines("heads")).containsExactly("cccc (head)");
    }

    @Test
    void what_a_database_has_applied_stays() throws IOException {
        RevisionsBench project = project(FORKED);
        project.run("upgrade", "c2c2").exits(ExitCode.OK);
        refused(project, "has applied c2c2", "rebase", "d2d2");
        try (TestDatabase empty = TestPostgres.createDatabase()) {
            Files.writeString(
                    directory.resolve("autogen.toml"),
                    """
                    url = "%s"

                    [env.live]
                    url = "%s"

                    [env.gone]
                    url = "jdbc:postgresql://localhost:1/nothing"
                    """
                            .formatted(url(empty), url(database.database())));
            RevisionsBench elsewhere = project.withOptions(List.of());
            refused(elsewhere, "Database live has applied c2c2", "rebase", "d2d2");
            elsewhere.run("rebase", "d1d1").exits(ExitCode.OK).says("Not asked what it has applied: gone.");
        }
    }

    private static String url(TestDatabase database) {
        return database.url() + "?user=" + database.user() + "&password=" + database.password();
    }

    @Test
    void a_database_at_an_unknown_revision_may_have_applied_anything() {
        RevisionsBench project = project(FORKED);
        project.run("upgrade", "bbbb").exits(ExitCode.OK);
        database.execute("update autogen_version set revision = 'zzzz'");
        refused(project, "is at zzzz, which is not here", "rebase", "d2d2");
    }

    @Test
    void only_a_branch_can_be_moved_and_only_onto_another_head() {
        RevisionsBench project = project(FORKED);
        refused(project, "c1c1 is no head: d1d1", "rebase", "d2d2", "--onto", "c1c1");
        refused(project, "on the way to d1d1", "rebase", "c1c1", "--onto", "d1d1");
        refused(project, "no head beside the branch of aaaa", "rebase", "aaaa");
        refused(project.with("e3e3 < bbbb"), "several heads to move d2d2 onto: d1d1, e3e3", "rebase", "d2d2");
    }

    @Test
    void a_move_after_which_the_revisions_fail_is_taken_back() throws IOException {
        RevisionsBench project = project("aaaa")
                .withSteps("bbbb", "aaaa", "op.createTable(\"t\", table -> table.column(\"id\", \"bigint\"));")
                .withSteps(
                        "cccc",
                        "aaaa",
                        "op.sql(\"do $$ begin if to_regclass('t') is not null then raise exception 'there'; end if; end $$\");");
        Path file = project.sources().resolve("Rcccc.java");
        String before = Files.readString(file);
        project.run("rebase", "cccc").exits(ExitCode.MIGRATION_FAILED);
        assertThat(file).hasContent(before);
    }

    private static void refused(RevisionsBench project, String reason, String... command) {
        List<String> before = project.lines("heads");
        project.run(command).exits(ExitCode.REVISION_GRAPH).says(reason, "Nothing was changed.");
        assertThat(project.lines("heads")).isEqualTo(before);
    }

    private RevisionsBench project(String... revisions) {
        return RevisionsBench.in(directory, database.database()).with(revisions);
    }
}
