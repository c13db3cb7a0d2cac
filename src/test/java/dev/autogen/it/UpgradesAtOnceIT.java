package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.FreshDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deployments that start at the same time, each of which upgrades the database. */
class UpgradesAtOnceIT {
    private static final int PROCESSES = 10;
    private static final int PATIENCE_IN_SECONDS = 180;
    private static final String FIRST = "aaaaaaaaaaaa";
    private static final String SECOND = "bbbbbbbbbbbb";
    private static final String THIRD = "cccccccccccc";

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"advisory", "row"})
    void of_ten_upgrades_at_once_each_succeeds_and_each_revision_runs_once(String lock) throws Exception {
        AccountProject project = AccountProject.in(directory);
        writeRevisions(project);
        Launcher autogen = project.autogen(database.database()).with("--set", "lock=" + lock);
        // Compiles the revisions, so that the ten find them so and meet at the database.
        autogen.run("upgrade", "head", "--sql").succeeds();

        atOnce(autogen, "upgrade", "head");

        assertThat(query("select revision from autogen_version")).containsExactly(THIRD);
        assertThat(query("select revision, direction, state, finished_operations from autogen_history order by id"))
                .containsExactly(
                        FIRST + "|upgrade|finished|2", SECOND + "|upgrade|finished|3", THIRD + "|upgrade|finished|1");
        assertThat(query("select revision from ran order by revision")).containsExactly("first", "second", "third");
        assertThat(query("select indisvalid from pg_index where indexrelid = 'account_owner_idx'::regclass"))
                .containsExactly("t");
        autogen.run("upgrade", "head", "--no-wait").succeeds();
    }

    private static void writeRevisions(AccountProject project) {
        project.revision(
                FIRST,
                "",
                "op.sql(\"create table ran (revision text); insert into ran values ('first')\")"
                        + ".undo(\"drop table ran\");"
                        + "op.sql(\"create table account as select n as id, 'owner ' || n as owner"
                        + " from generate_series(1, 20000) n\").undo(\"drop table account\");",
                "");
        project.revision(
                SECOND,
                FIRST,
                "op.sql(\"insert into ran values ('second')\").undo(\"\");"
                        + "op.outsideTransaction(out -> out.createIndex("
                        + "\"account_owner_idx\", \"account\", index -> index.on(\"owner\")));"
                        + "op.sql(\"analyze account\").undo(\"\");",
                "op.dropIndex(\"account_owner_idx\", \"account\");");
        project.revision(THIRD, SECOND, "op.sql(\"insert into ran values ('third')\");", "");
    }

    private static void atOnce(Launcher autogen, String... command) throws InterruptedException {
        List<Process> runs = IntStream.range(0, PROCESSES)
                .mapToObj(each -> autogen.start(command))
                .toList();
        List<String> failed = new ArrayList<>();
        for (Process run : runs) {
            boolean ended = run.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
            if (!ended || run.exitValue() != 0) {
                run.destroyForcibly();
                failed.add((ended ? "exit " + run.exitValue() : "did not end") + ": " + said(run));
            }
        }
        assertThat(failed).isEmpty();
    }

    private static String said(Process run) {
        return run.errorReader().lines().toList().toString();
    }

    private List<String> query(String sql) {
        return database.database().query(sql);
    }
}
