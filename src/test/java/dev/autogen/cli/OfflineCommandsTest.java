package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.dialect.ScriptStatement;
import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.testing.FreshDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Commands that print SQL in the place of running it. */
class OfflineCommandsTest {

    private static final String[] LINE = {"aaaa", "bbbb < aaaa", "cccc < bbbb"};
    private static final String[] FOREST = {"a1 # lib1", "b1 < a1", "a2 # lib2", "b2 < a2"};

    @RegisterExtension
    static final FreshDatabase DATABASE = new FreshDatabase();

    @TempDir
    Path directory;

    private RevisionsBench project;

    @BeforeEach
    void begin_with_an_empty_database() {
        DATABASE.execute("drop table if exists autogen_version, autogen_history");
        project = RevisionsBench.in(directory, DATABASE.database());
    }

    @Test
    void only_a_script_from_the_base_makes_the_tables() {
        project.with(LINE);
        for (String range : List.of("head", "base:head", ":", ":cccc")) {
            assertThat(ran("upgrade", range)).as(range).containsExactly("aaaa", "bbbb", "cccc");
            assertThat(rows()).containsExactly("cccc");
            begin_with_an_empty_database();
        }
        assertThat(sql("upgrade", "aaaa:cccc"))
                .doesNotContainIgnoringCase("create table")
                .contains("-- Upgrade bbbb", "-- Upgrade cccc");
        assertThat(sql("upgrade", "aaaa:+1")).contains("-- Upgrade bbbb").doesNotContain("cccc");
    }

    @Test
    void a_way_down_has_a_start_and_leaves_the_tables() {
        project.with(LINE);
        ran("upgrade", "head");
        assertThat(ran("downgrade", "cccc:aaaa")).containsExactly("aaaa", "bbbb", "cccc", "cccc", "bbbb");
        assertThat(rows()).containsExactly("aaaa");
        assertThat(sql("downgrade", "head:base")).doesNotContainIgnoringCase("drop table");
        project.run("downgrade", "--sql", "aaaa").exits(ExitCode.USAGE).says("write FROM:TO, as in head:aaaa");
    }

    @Test
    void a_range_that_goes_the_wrong_way_is_refused() {
        project.with(LINE);
        project.run("upgrade", "--sql", "cccc:aaaa")
                .exits(ExitCode.REVISION_GRAPH)
                .says("goes the wrong way");
        project.run("downgrade", "--sql", "aaaa:cccc")
                .exits(ExitCode.REVISION_GRAPH)
                .says("Destination cccc is not a valid downgrade target");
        project.run("upgrade", "aaaa:cccc").exits(ExitCode.REVISION_GRAPH).says("\"aaaa:cccc\" names no revision");
    }

    @Test
    void a_script_stops_where_the_database_is_elsewhere() {
        project.with(LINE);
        ran("upgrade", "aaaa");
        assertThatThrownBy(() -> ran("upgrade", "bbbb:cccc"))
                .rootCause()
                .hasMessageContaining("the script starts from bbbb, and the database is elsewhere");
        assertThat(rows()).containsExactly("aaaa");
    }

    @Test
    void stamps_are_scripts_too() {
        project.with(FOREST);
        ran("stamp", "heads");
        assertThat(rows()).containsExactly("b1", "b2");
        assertThat(sql("stamp", "a1:lib1@head"))
                .contains("update public.autogen_version set revision = 'b1' where revision = 'a1'")
                .doesNotContain("b2");
        assertThat(sql("stamp", "a1:b1", "a1:b2"))
                .contains(
                        "set revision = 'b1' where revision = 'a1'",
                        "insert into public.autogen_version values ('b2')");
        project.run("stamp", "--sql", "a1:b1", "a2:b2").exits(ExitCode.USAGE).says("a single starting revision");
        project.run("stamp", "--sql", "--purge", "heads").exits(ExitCode.USAGE).says("leave out --sql");
    }

    @Test
    void a_directory_gets_a_file_for_each_revision() throws IOException {
        project.with(LINE);
        List<String> written = List.of(
                "Wrote sql/0000_setup.sql",
                "Wrote sql/0001_upgrade_aaaa_make_aaaa.sql",
                "Wrote sql/0002_upgrade_bbbb_make_bbbb.sql",
                "Wrote sql/0003_upgrade_cccc_make_cccc.sql");
        assertThat(project.lines("upgrade", "--sql", "head", "--out", "sql")).isEqualTo(written);
        assertThat(project.lines("upgrade", "--sql", "head", "--out", "sql")).isEqualTo(written);
        try (Stream<Path> files = Files.list(directory.resolve("sql"))) {
            String whole = files.sorted().map(OfflineCommandsTest::read).reduce("", (one, next) -> one + "\n" + next);
            assertThat(whole.strip()).isEqualTo(sql("upgrade", "head").strip());
        }
        project.run("upgrade", "--sql", "bbbb", "--out", "sql")
                .exits(ExitCode.USAGE)
                .says("0003_upgrade_cccc_make_cccc.sql is there already");
        project.run("upgrade", "head", "--out", "sql").exits(ExitCode.USAGE).says("--out is for --sql");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String sql(String command, String... targets) {
        String[] all =
                Stream.concat(Stream.of(command, "--sql"), Stream.of(targets)).toArray(String[]::new);
        return project.run(all).exits(ExitCode.OK).out();
    }

    /** Runs the script; the revisions in the history then. */
    private List<String> ran(String command, String range) {
        String[] script = new PostgresDialect()
                .statementsIn(sql(command, range)).stream()
                        .map(ScriptStatement::sql)
                        .toArray(String[]::new);
        DATABASE.execute(String.join(";\n", script));
        return DATABASE.database().query("select revision from autogen_history order by id");
    }

    private List<String> rows() {
        return DATABASE.database().query("select revision from autogen_version order by 1");
    }
}
