package dev.autogen.it;

import static dev.autogen.it.BadInputIT.assertSays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.CatalogDump;
import dev.autogen.testing.FreshDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Revisions that do not compile, fail half way or are killed. */
class BrokenRevisionIT {

    private static final String FIRST = "aaaaaaaaaaaa";
    private static final String SECOND = "bbbbbbbbbbbb";
    private static final String THIRD = "cccccccccccc";

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    @TempDir
    Path directory;

    private AccountProject project;
    private Launcher autogen;

    @BeforeEach
    void make_a_project() {
        project = AccountProject.in(directory);
        autogen = project.autogen(database.database());
        project.revision(
                FIRST,
                "",
                "op.sql(\"create table one (id int)\").undo(\"drop table one\");",
                "op.sql(\"drop table one\");");
    }

    @Test
    void a_revision_that_does_not_compile_shows_file_line_and_javacs_words() {
        Path file = project.revision(SECOND, FIRST, "op.dropTabel(\"one\");", "");
        Outcome upgrade = autogen.run("upgrade", "head");
        assertThat(upgrade.exit()).as("%s", upgrade).isIn(2, 4, 5);
        assertSays(upgrade, file.getFileName() + ":12", "cannot find symbol", "dropTabel");
        assertThat(autogen.run("current").succeeds().out()).isEmpty();
    }

    @Test
    void a_revision_that_fails_half_way_leaves_the_database_as_before() {
        autogen.run("upgrade", "head").succeeds();
        List<String> before = CatalogDump.of(database.database(), "public");
        project.revision(
                SECOND,
                FIRST,
                "op.sql(\"create table two (id int)\"); op.sql(\"create table nowhere.three (id int)\");",
                "op.sql(\"drop table two\");");
        Outcome upgrade = autogen.run("upgrade", "head").exits(5);
        assertSays(upgrade, SECOND, "create table nowhere.three (id int)", "schema \"nowhere\" does not exist");
        assertThat(CatalogDump.diff(before, CatalogDump.of(database.database(), "public")))
                .isEmpty();
        assertThat(autogen.run("current").succeeds().out()).contains(FIRST);
    }

    @Test
    void a_run_that_was_killed_goes_on_with_the_next() throws Exception {
        database.execute("create table pace (seconds int)", "insert into pace values (60)");
        project.revision(
                SECOND,
                FIRST,
                "op.outsideTransaction(out -> { out.sql(\"create table two (id int)\"); "
                        + "out.sql(\"select pg_sleep(seconds) from pace\"); out.sql(\"create table three (id int)\"); });",
                "op.sql(\"drop table two, three\");");
        project.revision(THIRD, SECOND, "op.sql(\"create table four (id int)\");", "op.sql(\"drop table four\");");

        Process run = autogen.start("upgrade", "head");
        try {
            await(
                    "select count(*) = 1 from pg_stat_activity where state = 'active' and query like 'select pg_sleep(%'");
        } finally {
            run.destroyForcibly();
        }
        assertThat(run.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(autogen.run("current").succeeds().out()).contains(FIRST).doesNotContain(SECOND);

        database.execute(
                "update pace set seconds = 0",
                "select pg_terminate_backend(pid) from pg_stat_activity where query like 'select pg_sleep(%'");
        autogen.run("upgrade", "head").succeeds();
        assertThat(autogen.run("current").succeeds().out()).contains(THIRD);
        autogen.run("downgrade", "base").succeeds();
        assertThat(is("select count(*) = 0 from pg_tables where tablename in ('one', 'two', 'three', 'four')"))
                .isTrue();
    }

    @Test
    void a_second_run_at_the_same_time_is_refused() throws Exception {
        database.execute("create table pace (seconds int)", "insert into pace values (60)");
        project.revision(SECOND, FIRST, "op.sql(\"select pg_sleep(seconds) from pace\");", "");
        Process run = autogen.start("upgrade", "head");
        try {
            await(
                    "select count(*) = 1 from pg_stat_activity where state = 'active' and query like 'select pg_sleep(%'");
            assertSays(
                    autogen.run("upgrade", "head", "--no-wait").exits(7),
                    "Another run of autogen",
                    "process ",
                    "This one was not to wait.");
        } finally {
            run.destroyForcibly();
            database.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where query like 'select pg_sleep(%'");
        }
    }

    private void await(String condition) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        while (!is(condition)) {
            assertThat(Instant.now()).as(condition).isBefore(end);
            Thread.sleep(100);
        }
    }

    private boolean is(String condition) {
        try (Connection connection = database.connect();
                ResultSet found = connection.createStatement().executeQuery(condition)) {
            found.next();
            return found.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
