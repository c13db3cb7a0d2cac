package dev.autogen.runtime;

import static dev.autogen.runtime.Chain.index;
import static dev.autogen.runtime.Chain.outside;
import static dev.autogen.runtime.Chain.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.schema.AutogenException;
import dev.autogen.schema.Name;
import dev.autogen.script.RevisionStep.Direction;
import dev.autogen.testing.FreshDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(120)
class RunLockTest {
    private static final Name VERSIONS = Name.of("public", "autogen_version");

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    private final Bench bench = new Bench(database);

    @Test
    void a_run_that_may_not_wait_names_who_is_at_work() throws SQLException {
        bench.with(settings -> settings.withPatience(Duration.ZERO));
        try (RunLock held = hold()) {
            RunLockedException refusal = catchThrowableOfType(
                    RunLockedException.class,
                    () -> bench.run(Chain.of("a", table("one")).upgrade()));
            assertThat(refusal.kind()).isEqualTo(AutogenException.Kind.UNAVAILABLE);
            LockHolder holder = refusal.holder().orElseThrow();
            assertThat(holder.application()).contains("autogen");
            assertThat(holder.since()).isPresent();
            assertThat(refusal)
                    .hasMessageContaining("process " + holder.pid() + " (autogen)")
                    .hasMessageContaining("pg_terminate_backend(" + holder.pid() + ")");
        }
        assertThat(bench.tables()).isEmpty();
        assertThat(bench.run(Chain.of("a", table("one")).upgrade())).containsExactly("a");
    }

    @Test
    void a_run_gives_up_when_its_time_is_over() throws SQLException {
        bench.with(settings -> settings.withPatience(Duration.ofMillis(150)));
        try (RunLock held = hold()) {
            assertThatThrownBy(() -> bench.run(Chain.of("a").upgrade())).isInstanceOf(RunLockedException.class);
        }
        assertThat(bench.events(RuntimeEvent.LockWaiting.class)).hasSize(1);
    }

    @Test
    void a_run_waits_for_its_turn() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<List<String>> waiting;
            try (RunLock held = hold()) {
                waiting =
                        other.submit(() -> bench.run(Chain.of("a", table("one")).upgrade()));
                while (bench.events(RuntimeEvent.LockWaiting.class).isEmpty()) {
                    Thread.sleep(5);
                }
                assertThat(bench.tables()).isEmpty();
            }
            assertThat(waiting.get(30, TimeUnit.SECONDS)).containsExactly("a");
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void a_statement_that_goes_on_after_its_run_was_killed_is_waited_for() throws SQLException {
        bench.with(settings -> settings.withPatience(Duration.ofMillis(100)));
        try (Connection busy = database.connect();
                HeldLock work = new LockWait(Optional.of(Duration.ZERO), event -> {})
                        .acquire(AdvisoryLock.ofWork(busy, VERSIONS))) {
            assertThatThrownBy(() -> bench.run(Chain.of("a").upgrade())).isInstanceOf(RunLockedException.class);
        }
    }

    @Test
    void a_run_on_other_version_tables_does_not_wait() throws SQLException {
        bench.with(settings -> settings.withPatience(Duration.ZERO)
                .withTables(new VersionTables(Optional.empty(), "other_version", "other_history")));
        try (RunLock held = hold()) {
            assertThat(bench.run(Chain.of("a", table("one")).upgrade())).containsExactly("a");
        }
    }

    @Test
    void of_ten_runs_at_once_one_carries_out_each_revision() throws Exception {
        Chain chain = Chain.of("a", table("one"))
                .then("b", table("two"), outside(index("two_idx", "two")), table("three"))
                .then("c", table("four"));
        List<List<String>> done = atOnce(10, chain);
        assertThat(done.stream().flatMap(List::stream)).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(bench.tables()).containsExactly("four", "one", "three", "two");
        assertThat(bench.history())
                .containsExactly("a|upgrade|finished|1", "b|upgrade|finished|3", "c|upgrade|finished|1");
    }

    @Test
    void the_lock_is_free_after_a_failure() {
        bench.with(settings -> settings.withPatience(Duration.ZERO));
        Chain broken = Chain.of("a", Chain.sql("select nonsense"));
        assertThatThrownBy(() -> bench.run(broken.upgrade())).isInstanceOf(MigrationFailedException.class);
        assertThatThrownBy(() -> bench.run(broken.upgrade())).isInstanceOf(MigrationFailedException.class);
        assertThat(bench.query("select count(*) from pg_locks where locktype = 'advisory'"
                        + " and database = (select oid from pg_database where datname = current_database())"))
                .containsExactly("0");
    }

    @Test
    void without_the_lock_a_revision_that_another_run_has_carried_out_is_rolled_back() {
        Chain chain = Chain.of("a", table("one")).then("b", table("two"));
        bench.run(chain.upgrade());
        LoadedStep again = Chain.of("a").then("b", table("three")).step("b", Direction.UPGRADE);
        assertThatThrownBy(() -> bench.run(Chain.exactly(again)))
                .isInstanceOf(StaleVersionException.class)
                .hasMessageContaining("Revision b was not applied");
        LoadedStep root = Chain.of("b", table("three")).step("b", Direction.UPGRADE);
        assertThatThrownBy(() -> bench.run(Chain.exactly(root))).isInstanceOf(StaleVersionException.class);
        LoadedStep parted = Chain.of("a").then("b", outside(table("three"))).step("b", Direction.UPGRADE);
        assertThatThrownBy(() -> bench.run(Chain.exactly(parted))).isInstanceOf(StaleVersionException.class);
        assertThat(bench.tables()).containsExactly("one", "two");
        assertThat(bench.history()).hasSize(2);
    }

    @Test
    void of_two_runs_at_once_without_the_lock_one_stops_and_leaves_nothing() throws Exception {
        Chain chain = Chain.of("a", Chain.sql("select pg_sleep(0.2)"), table("one"));
        createVersionTables();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> both =
                    List.of(threads.submit(() -> withoutLock(chain)), threads.submit(() -> withoutLock(chain)));
            List<String> outcomes = new ArrayList<>();
            for (Future<String> one : both) {
                outcomes.add(one.get(30, TimeUnit.SECONDS));
            }
            assertThat(outcomes).containsExactlyInAnyOrder("carried out", "StaleVersionException");
        } finally {
            threads.shutdownNow();
        }
        assertThat(bench.history()).containsExactly("a|upgrade|finished|2");
    }

    @Test
    void two_sessions_may_create_the_version_tables_at_once() throws Exception {
        Bookkeeping books =
                Bookkeeping.of(RunSettings.of("public"), new PostgresDialect(), java.time.Clock.systemUTC());
        CountDownLatch together = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                all.add(threads.submit(() -> {
                    try (Connection connection = database.connect();
                            WorkSession session = WorkSession.over(connection, SearchPath.of("public"))) {
                        together.await();
                        books.ensure(session);
                    }
                    return null;
                }));
            }
            together.countDown();
            for (Future<?> one : all) {
                one.get(30, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(bench.history()).isEmpty();
    }

    private void createVersionTables() throws SQLException {
        try (Connection connection = database.connect();
                WorkSession session = WorkSession.over(connection, SearchPath.of("public"))) {
            books().ensure(session);
        }
    }

    private String withoutLock(Chain chain) throws SQLException {
        PostgresDialect dialect = new PostgresDialect();
        Clock clock = Clock.systemUTC();
        try (Connection connection = database.connect();
                WorkSession session = WorkSession.over(connection, SearchPath.of("public"))) {
            Cancellation.Work work = new Cancellation().begin(connection, connection, false);
            try (BlockerWatch watch = BlockerWatch.over(connection, work::process)) {
                RunContext context = new RunContext(
                        session,
                        books(),
                        new TaskRunner(session, dialect, clock),
                        clock,
                        event -> {},
                        work,
                        new Retry(0, watch, event -> {}, pause -> {}),
                        new Callbacks(List.of(), dialect, Direction.UPGRADE));
                List<PreparedRevision> revisions =
                        PreparedRevision.all(chain.upgrade().steps(new TreeSet<>()), dialect);
                new Run(revisions, Optional.empty(), TransactionMode.REVISION, context).carryOut();
            }
            return "carried out";
        } catch (StaleVersionException e) {
            return e.getClass().getSimpleName();
        }
    }

    private static Bookkeeping books() {
        return Bookkeeping.of(RunSettings.of("public"), new PostgresDialect(), Clock.systemUTC());
    }

    private RunLock hold() throws SQLException {
        return RunLock.acquire(
                database::connect,
                books(),
                RunSettings.of("public"),
                new LockWait(Optional.of(Duration.ZERO), event -> {}));
    }

    private List<List<String>> atOnce(int runs, Chain chain) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(runs);
        try {
            List<Future<List<String>>> all = new ArrayList<>();
            for (int run = 0; run < runs; run++) {
                all.add(threads.submit(() -> bench.run(chain.upgrade())));
            }
            List<List<String>> done = new ArrayList<>();
            for (Future<List<String>> one : all) {
                done.add(one.get(60, TimeUnit.SECONDS));
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }
}
