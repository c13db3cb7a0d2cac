package dev.autogen.runtime;

import static dev.autogen.runtime.Chain.index;
import static dev.autogen.runtime.Chain.outside;
import static dev.autogen.runtime.Chain.sql;
import static dev.autogen.runtime.Chain.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.testing.FreshDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class RowLockTest {
    private static final RunSettings SETTINGS = RunSettings.of("public").withLock(LockMode.ROW);

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    private final Bench bench = new Bench(database).with(settings -> settings.withLock(LockMode.ROW));

    @Test
    void a_run_that_may_not_wait_names_who_is_at_work() throws SQLException {
        try (RunLock held = hold()) {
            RunLockedException refusal = catchThrowableOfType(RunLockedException.class, () -> hold());
            LockHolder holder = refusal.holder().orElseThrow();
            assertThat(bench.query("select pid from pg_stat_activity where state = 'idle in transaction'"
                            + " and application_name = 'autogen' and datname = current_database()"))
                    .containsExactly(Integer.toString(holder.pid()));
            assertThat(refusal).hasMessageContaining("process " + holder.pid() + " (autogen)");
        }
        assertThat(bench.run(Chain.of("a", table("one")).upgrade())).containsExactly("a");
    }

    @Test
    void the_lock_is_free_when_its_session_is_gone() throws SQLException {
        try (RunLock lost = hold()) {
            assertThat(bench.query("select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where application_name = 'autogen' and datname = current_database()"))
                    .containsExactly("t");
            bench.run(Chain.of("a", table("one")).upgrade());
            lost.connection().close();
        }
        assertThat(bench.tables()).containsExactly("one");
    }

    @Test
    void of_ten_runs_at_once_one_carries_out_each_revision() throws Exception {
        Chain chain = Chain.of("a", table("one"))
                .then("b", table("two"), outside(index("two_idx", "two")), table("three"))
                .then("c", table("four"));
        ExecutorService threads = Executors.newFixedThreadPool(10);
        try {
            List<Future<List<String>>> all = new ArrayList<>();
            for (int run = 0; run < 10; run++) {
                all.add(threads.submit(() -> bench.run(chain.upgrade())));
            }
            List<String> done = new ArrayList<>();
            for (Future<List<String>> one : all) {
                done.addAll(one.get(60, TimeUnit.SECONDS));
            }
            assertThat(done).containsExactlyInAnyOrder("a", "b", "c");
        } finally {
            threads.shutdownNow();
        }
        assertThat(bench.history())
                .containsExactly("a|upgrade|finished|1", "b|upgrade|finished|3", "c|upgrade|finished|1");
    }

    @Test
    void the_lock_is_kept_whatever_the_server_says_of_transactions_that_idle() {
        database.execute("do $$ begin execute format('alter database %I set idle_in_transaction_session_timeout = 100',"
                + " current_database()); execute format('alter database %I set default_transaction_isolation ="
                + " ''serializable''', current_database()); end $$");
        bench.run(Chain.of("a", table("one"), sql("select pg_sleep(0.5)"), outside(index("one_idx", "one")))
                .upgrade());
        assertThat(bench.history()).containsExactly("a|upgrade|finished|3");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_runs_can_be_cancelled(boolean inTransaction) throws Exception {
        Cancellation cancellation = new Cancellation();
        Migrator migrator = new Migrator(
                database::connect, new PostgresDialect(), SETTINGS, Clock.systemUTC(), event -> {}, cancellation);
        Chain chain = inTransaction
                ? Chain.of("a", sql("select pg_sleep(60)"))
                : Chain.of("a", table("one"), sql("insert into one select from pg_sleep(0)"), outside(slowIndex()));
        database.execute("create function slow(bigint) returns bigint language plpgsql immutable as"
                + " 'begin perform pg_sleep(60); return 1; end'");
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<?> run = thread.submit(() -> migrator.run(chain.upgrade()));
            while (bench.query("select pid from pg_stat_activity where state = 'active' and wait_event = 'PgSleep'"
                            + " and datname = current_database()")
                    .isEmpty()) {
                assertThat(run.isDone()).isFalse();
                Thread.sleep(20);
            }
            assertThat(cancellation.cancel(Duration.ofSeconds(30))).isTrue();
            assertThat(catchThrowableOfType(ExecutionException.class, () -> run.get(30, TimeUnit.SECONDS)))
                    .hasCauseInstanceOf(MigrationFailedException.class)
                    .hasMessageContaining("cancelled");
        } finally {
            thread.shutdownNow();
        }
    }

    private static Operation slowIndex() {
        return new CreateIndex(
                Name.of("one"), Index.of(Label.explicit("one_idx"), List.of(IndexPart.expression("slow(id)"))));
    }

    private RunLock hold() throws SQLException {
        Bookkeeping books = Bookkeeping.of(SETTINGS, new PostgresDialect(), Clock.systemUTC());
        return RunLock.acquire(
                database::connect, books, SETTINGS, new LockWait(Optional.of(Duration.ZERO), event -> {}));
    }

    /** A session of the pool that is given to others after each transaction must not keep what a run has set. */
    @Test
    void transactions_leave_no_settings_behind() throws SQLException {
        try (Connection connection = database.connect()) {
            String before = searchPath(connection);
            WorkSession session = WorkSession.over(connection, SearchPath.of("elsewhere"));
            session.inTransaction(() -> assertThat(searchPath(connection)).contains("elsewhere"));
            assertThat(searchPath(connection)).isEqualTo(before);
        }
    }

    @Test
    void limits_hold_in_transactions_and_stay_nowhere() throws SQLException {
        StatementLimits limits =
                new StatementLimits(Optional.of(Duration.ofSeconds(3)), Optional.of(Duration.ofMinutes(2)), 0);
        try (Connection connection = database.connect()) {
            List<String> before = limits(connection);
            SessionPins pins = new SessionPins(SearchPath.of("public"), limits, true);
            try (WorkSession session = WorkSession.over(connection, pins)) {
                session.inTransaction(() -> assertThat(limits(connection)).containsExactly("3s", "2min"));
                assertThat(limits(connection)).isEqualTo(before);
                session.inPlace(() -> assertThat(limits(connection)).isEqualTo(before));
            }
            assertThat(limits(connection)).isEqualTo(before);
        }
    }

    @Test
    void who_holds_a_lock_is_told_and_an_index_is_built_while_it_is_watched() throws SQLException {
        database.execute("create table account (id bigint)");
        bench.with(settings ->
                settings.withLimits(new StatementLimits(Optional.of(Duration.ofSeconds(1)), Optional.empty(), 0)));
        try (Connection reader = database.connect()) {
            reader.setAutoCommit(false);
            StatementTask.execute(reader, "lock table account in access share mode");
            assertThat(catchThrowableOfType(
                            MigrationFailedException.class,
                            () -> bench.run(Chain.of("a", sql("alter table account add name text"))
                                    .upgrade())))
                    .hasMessageContaining("In the way was process " + process(reader));
        }
        bench.run(Chain.of("a", sql("select pg_sleep(0.6)"), outside(index("account_idx", "account")))
                .upgrade());
        assertThat(bench.history()).containsExactly("a|upgrade|finished|2");
    }

    private static int process(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("select pg_backend_pid()")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static List<String> limits(Connection connection) throws SQLException {
        try (var rows = connection
                .createStatement()
                .executeQuery("select current_setting('lock_timeout'), current_setting('statement_timeout')")) {
            rows.next();
            return List.of(rows.getString(1), rows.getString(2));
        }
    }

    private static String searchPath(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("show search_path")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
