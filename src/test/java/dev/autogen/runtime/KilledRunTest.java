package dev.autogen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.FreshDatabase;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(120)
class KilledRunTest {
    private static final int EVENTS = 15;
    private static final int RANDOM_MOMENTS = 100;
    private static final int LONGEST_RUN_IN_MILLIS = 250;

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    private final Bench bench = new Bench(database);

    static IntStream events() {
        return IntStream.rangeClosed(1, EVENTS);
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_run_after_one_that_was_killed_at_an_event_finishes_everything_once(int event) throws Exception {
        Process process = KilledRun.start(database.url(), database.user(), database.password(), "all", event);
        assertThat(process.waitFor()).isEqualTo(KilledRun.EXIT_CODE);
        finishesAfterKill();
    }

    static IntStream moments() {
        return IntStream.rangeClosed(1, RANDOM_MOMENTS);
    }

    /** The moments are drawn by the number of the test; where in the run one falls is up to the machine. */
    @ParameterizedTest
    @MethodSource("moments")
    @EnabledIfSystemProperty(named = "autogen.full", matches = "true")
    void the_run_after_one_that_was_killed_at_a_random_moment_finishes_everything_once(int seed) throws Exception {
        Process process = KilledRun.start(database.url(), database.user(), database.password(), "all", -1);
        long moment = new Random(seed).nextInt((int) TimeUnit.MILLISECONDS.toMicros(LONGEST_RUN_IN_MILLIS));
        while (bench.query("select pid from pg_stat_activity where datname = current_database()"
                                + " and application_name = 'autogen'")
                        .isEmpty()
                && process.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        TimeUnit.MICROSECONDS.sleep(moment);
        process.destroyForcibly();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        finishesAfterKill();
    }

    private void finishesAfterKill() throws InterruptedException {
        Traces traces = new Traces(bench);
        traces.awaitLeft();
        traces.assertNothingHalfApplied();
        List<String> unfinished = unfinished();
        bench.run(KilledRun.revisions().upgrade());
        assertThat(bench.events(RuntimeEvent.RevisionResumed.class)).hasSameSizeAs(unfinished);
        assertFinished();
    }

    @Test
    void the_events_above_are_all_there_are() {
        bench.run(KilledRun.revisions().upgrade());
        assertThat(bench.events()).hasSize(EVENTS);
        assertFinished();
    }

    @Test
    void a_statement_that_outlives_its_run_is_waited_for() throws Exception {
        Process process = KilledRun.start(database.url(), database.user(), database.password(), "slow", -1);
        try {
            while (sleeping() == 0) {
                assertThat(process.isAlive()).isTrue();
                Thread.sleep(20);
            }
        } finally {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
        assertThat(sleeping()).isEqualTo(1);
        bench.run(KilledRun.slowRevision().upgrade());
        assertThat(bench.events(RuntimeEvent.LockWaiting.class)).isNotEmpty();
        assertThat(bench.history()).containsExactly("a|upgrade|finished|2");
    }

    private List<String> unfinished() {
        return bench.query("select to_regclass('autogen_history')").contains("autogen_history")
                ? bench.query("select revision from autogen_history where state <> 'finished'")
                : List.of();
    }

    private int sleeping() {
        return bench.query("select pid from pg_stat_activity where datname = current_database()"
                        + " and state = 'active' and query = 'select pg_sleep(3)'")
                .size();
    }

    private void assertFinished() {
        assertThat(bench.tables()).containsExactly("one", "three", "two");
        assertThat(bench.query("select id from one order by id")).containsExactly("1", "2");
        assertThat(bench.query("select indexrelid::regclass from pg_index where indisvalid"
                        + " and indrelid in ('one'::regclass, 'two'::regclass) order by 1"))
                .containsExactlyInAnyOrder("one_idx", "two_idx");
        assertThat(bench.migrator().current()).containsExactly("c");
        assertThat(bench.history())
                .containsExactly("a|upgrade|finished|1", "b|upgrade|finished|5", "c|upgrade|finished|1");
    }
}
