package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.autogen.testing.CatalogDump;
import dev.autogen.testing.FreshDatabase;
import dev.autogen.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
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
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are told to end, by Ctrl-C or by who stops the machine. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "sends signals, and reads /proc for those that are ignored")
class InterruptIT {

    private static final String FIRST = "aaaaaaaaaaaa";
    private static final String SECOND = "bbbbbbbbbbbb";
    private static final int SIGINT = 2;
    private static final int SECONDS_TO_END = 10;
    private static final String AT_WORK =
            "select count(*) = 1 from pg_stat_activity where state = 'active' and query like 'select pg_sleep(%'";
    private static final String NOBODY =
            "select count(*) = 0 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"
                    + " and application_name <> '" + TestDatabase.KEPT_SESSION + "'";

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
        project.revision(FIRST, "", "op.sql(\"create table one (id int)\").undo(\"drop table one\");", "");
        autogen.run("upgrade", "head").succeeds();
        database.execute("create table pace (seconds int)", "insert into pace values (120)");
    }

    @Test
    void ctrl_c_takes_back_the_revision_that_runs() throws Exception {
        project.revision(
                SECOND,
                FIRST,
                "op.sql(\"create table two (id int)\"); op.sql(\"select pg_sleep(seconds) from pace\");",
                "op.sql(\"drop table two\");");
        List<String> before = CatalogDump.of(database.database(), "public");

        Process run = autogen.start("upgrade", "head");
        await(AT_WORK);
        assumeThat(ignores(run, SIGINT))
                .as("who started the tests made them ignore SIGINT, as nohup and background jobs of scripts do")
                .isFalse();
        String said = end(run, "INT", 130);

        assertThat(said).contains("revision " + SECOND, "was cancelled", "as it was before this revision", "pg_sleep");
        assertThat(is(NOBODY)).isTrue();
        assertThat(CatalogDump.diff(before, CatalogDump.of(database.database(), "public")))
                .isEmpty();
        assertThat(autogen.run("current").succeeds().out()).contains(FIRST);
        goesOn();
    }

    @Test
    void a_request_to_end_keeps_what_a_revision_outside_its_transaction_has_done() throws Exception {
        project.revision(
                SECOND,
                FIRST,
                "op.outsideTransaction(out -> { out.sql(\"create table two (id int)\"); "
                        + "out.sql(\"select pg_sleep(seconds) from pace\"); });",
                "op.sql(\"drop table two\");");

        Process run = autogen.start("upgrade", "head");
        await(AT_WORK);
        String said = end(run, "TERM", 143);

        assertThat(said).contains("was cancelled", "its first operation is committed", "Run it again");
        assertThat(is(NOBODY)).isTrue();
        goesOn();
    }

    @Test
    void a_run_that_waits_for_another_ends_at_once() throws Exception {
        project.revision(SECOND, FIRST, "op.sql(\"select pg_sleep(seconds) from pace\");", "");
        Process first = autogen.start("upgrade", "head");
        await(AT_WORK);
        Process second = autogen.start("upgrade", "head");
        await("select count(*) = 1 from pg_stat_activity where datname = current_database()"
                + " and pid <> pg_backend_pid() and query like '%pg_locks%'");
        end(second, "TERM", 143);
        assertThat(is(AT_WORK)).isTrue();
        end(first, "TERM", 143);
        assertThat(is(NOBODY)).isTrue();
    }

    private void goesOn() {
        database.execute("update pace set seconds = 0");
        autogen.run("upgrade", "head", "--no-wait").succeeds();
        assertThat(autogen.run("current").succeeds().out()).contains(SECOND);
        assertThat(is("select to_regclass('two') is not null")).isTrue();
    }

    /** Signals the process, and gives what it said before it ended. */
    private static String end(Process run, String signal, int exit) throws Exception {
        Process kill = new ProcessBuilder("kill", "-" + signal, Long.toString(run.pid())).start();
        assertThat(kill.waitFor()).isZero();
        boolean ended = run.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
        if (!ended) {
            run.destroyForcibly();
        }
        String said = new String(run.getErrorStream().readAllBytes());
        assertThat(ended).as("ended after SIG%s; it said: %s", signal, said).isTrue();
        assertThat(run.exitValue()).as(said).isEqualTo(exit);
        return said;
    }

    private static boolean ignores(Process process, int signal) throws IOException {
        String mask = Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .map(line -> line.substring("SigIgn:".length()).strip())
                .findFirst()
                .orElseThrow();
        return (Long.parseUnsignedLong(mask, 16) >> (signal - 1) & 1) == 1;
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
