package dev.autogen.runtime;

import static dev.autogen.runtime.Chain.index;
import static dev.autogen.runtime.Chain.outside;
import static dev.autogen.runtime.Chain.sql;
import static dev.autogen.runtime.Chain.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.operation.Operation;
import dev.autogen.testing.FreshDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a run does when other sessions are in its way. */
@Timeout(120)
class StoppedTransactionTest {
    private static final Duration ONE_SECOND = Duration.ofSeconds(1);

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    private final Bench bench = new Bench(database);
    private final List<RuntimeEvent> events = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();

    @Test
    void a_lock_that_nobody_lets_go_fails_the_revision_and_says_who_holds_it() throws SQLException {
        database.execute("create table account (id int)");
        try (Connection reader = session("monthly report", "begin; lock table account in access share mode")) {
            int process = number(reader, "select pg_backend_pid()");
            MigrationFailedException failure = catchThrowableOfType(
                    MigrationFailedException.class,
                    () -> run(2, length -> {}, Chain.of("a", sql("alter table account add name text"))));
            assertThat(failure.failure().sqlState()).isEqualTo("55P03");
            assertThat(failure)
                    .hasMessageContaining(
                            "In the way was process " + process + " (monthly report), its statement began 2")
                    .hasMessageContaining("It was tried 3 times.")
                    .hasMessageContaining("as it was before this revision. Run it again when nobody is in the way");
        }
        assertThat(pauses).containsExactly(Duration.ofMillis(500), ONE_SECOND);
        assertThat(bench.migrator().current()).isEmpty();
    }

    @Test
    void a_lock_that_is_let_go_in_time_does_no_harm() throws SQLException {
        database.execute("create table account (id int)");
        try (Connection reader = session("report", "begin; lock table account in access share mode")) {
            Chain chain = Chain.of("a", table("one"), sql("alter table account add name text"));
            run(5, length -> execute(reader, "commit"), chain);
        }
        assertThat(bench.history()).containsExactly("a|upgrade|finished|2");
        assertThat(bench.tables()).containsExactly("account", "one");
        assertThat(events)
                .filteredOn(RuntimeEvent.TransactionStopped.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(RuntimeEvent.TransactionStopped.class, event -> {
                    assertThat(event.operation()).isEqualTo("run SQL: alter table account add name text");
                    assertThat(event.sqlState()).isEqualTo("55P03");
                    assertThat(event.blockers())
                            .extracting(Blocker::application)
                            .containsExactly(Optional.of("report"));
                    assertThat(event.retry()).isEqualTo(1);
                    assertThat(event.retries()).isEqualTo(5);
                });
    }

    @Test
    void the_victim_of_a_deadlock_begins_anew() throws Exception {
        database.execute("create table account (id int)", "create table book (id int)");
        ExecutorService thread = Executors.newSingleThreadExecutor();
        // The other session waits longer before it looks for a deadlock, so it is never the victim.
        try (Connection other = session("shop", "set deadlock_timeout = '1min'; begin; lock table book")) {
            List<Future<?>> waiting = new ArrayList<>();
            Operation meanwhile = sql("lock table account");
            Chain chain = Chain.of("a", meanwhile, sql("select pg_sleep(1)"), sql("lock table book"), table("one"));
            waiting.add(thread.submit(() -> {
                awaitLock("account");
                execute(other, "lock table account; commit");
            }));
            run(new StatementLimits(Optional.empty(), Optional.empty(), 1), length -> get(waiting.get(0)), chain);
        } finally {
            thread.shutdownNow();
        }
        assertThat(bench.history()).containsExactly("a|upgrade|finished|4");
        assertThat(events)
                .filteredOn(RuntimeEvent.TransactionStopped.class::isInstance)
                .singleElement()
                .extracting(event -> ((RuntimeEvent.TransactionStopped) event).sqlState())
                .isEqualTo("40P01");
    }

    @Test
    void a_serialization_failure_begins_anew_and_leaves_nothing_twice() {
        database.execute("create sequence tries", "create table log (n int)");
        run(5, length -> {}, Chain.of("a", sql("insert into log values (1)"), failingBefore(3)));
        assertThat(bench.query("select n from log")).containsExactly("1");
        assertThat(pauses).hasSize(2);
    }

    @Test
    void a_whole_run_begins_anew_where_it_is_one_transaction() {
        database.execute("create sequence tries", "create table log (n int)");
        bench.with(settings -> settings.withTransaction(TransactionMode.RUN));
        Chain chain = Chain.of("a", sql("insert into log values (1)")).then("b", failingBefore(2));
        run(5, length -> {}, chain);
        assertThat(bench.query("select n from log")).containsExactly("1");
        assertThat(bench.history()).containsExactly("a|upgrade|finished|1", "b|upgrade|finished|1");
        assertThat(pauses).hasSize(1);
    }

    @Test
    void a_revision_that_left_its_transaction_is_not_begun_before_its_bookmark() {
        database.execute("create sequence tries", "create table log (n int)", "create table account (id bigint)");
        Chain chain = Chain.of(
                "a",
                sql("insert into log values (1)"),
                outside(index("account_id_idx", "account")),
                sql("insert into log values (2)"),
                failingBefore(3));
        run(5, length -> {}, chain);
        assertThat(bench.query("select n from log")).containsExactly("1", "2");
        assertThat(bench.history()).containsExactly("a|upgrade|finished|4");
    }

    @Test
    void a_failed_part_is_left_at_its_bookmark_when_there_are_no_more_tries() {
        database.execute("create sequence tries", "create table log (n int)", "create table account (id bigint)");
        Chain chain = Chain.of(
                "a",
                sql("insert into log values (1)"),
                outside(index("account_id_idx", "account")),
                sql("insert into log values (2)"),
                failingBefore(4));
        assertThatThrownBy(() -> run(1, length -> {}, chain))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("its first 2 operations are committed. Run it again");
        assertThat(bench.history()).containsExactly("a|upgrade|unfinished|2");
        run(1, length -> {}, chain);
        assertThat(bench.query("select n from log")).containsExactly("1", "2");
    }

    @Test
    void what_is_wrong_with_the_revision_itself_is_tried_once() {
        database.execute("create sequence tries");
        Chain chain = Chain.of("a", sql("select nextval('tries')"), sql("select nonsense"));
        assertThatThrownBy(() -> run(5, length -> {}, chain)).hasMessageContaining("Correct the revision or the data");
        assertThat(bench.query("select last_value from tries")).containsExactly("1");
        assertThat(pauses).isEmpty();
    }

    @Test
    void statements_have_the_limits_of_the_settings_whatever_a_revision_sets() {
        StatementLimits limits =
                new StatementLimits(Optional.of(Duration.ofMillis(1500)), Optional.of(Duration.ofMinutes(2)), 0);
        run(
                limits,
                length -> {},
                Chain.of("a", limitsInto("first"), sql("set lock_timeout = 0; set statement_timeout = 0"))
                        .then("b", limitsInto("second")));
        assertThat(bench.query("select * from first union all select * from second"))
                .containsExactly("1500ms|2min", "1500ms|2min");
    }

    @Test
    void the_session_has_its_own_limits_again_after_a_run() throws SQLException {
        try (Connection connection = session("pooled", "set lock_timeout = '7s'; set statement_timeout = '8s'")) {
            StatementLimits limits = new StatementLimits(Optional.of(ONE_SECOND), Optional.of(ONE_SECOND), 0);
            try (WorkSession session =
                    WorkSession.over(connection, new SessionPins(SearchPath.of("public"), limits, false))) {
                session.inTransaction(() -> execute(connection, "create table one (id int)"));
            }
            execute(connection, "create table seen as " + LIMITS);
        }
        assertThat(bench.query("select * from seen")).containsExactly("7s|8s");
    }

    @Test
    void a_statement_that_takes_too_long_is_not_tried_again() {
        StatementLimits limits = new StatementLimits(Optional.empty(), Optional.of(Duration.ofMillis(100)), 5);
        MigrationFailedException failure = catchThrowableOfType(
                MigrationFailedException.class,
                () -> run(limits, length -> {}, Chain.of("a", sql("select pg_sleep(60)"))));
        assertThat(failure.failure().sqlState()).isEqualTo("57014");
        assertThat(pauses).isEmpty();
    }

    @Test
    void a_concurrent_build_waits_for_others_as_long_as_it_takes() throws Exception {
        database.execute("create table account (id bigint)");
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Connection writer = session("shop", "begin; insert into account values (1)")) {
            Future<Boolean> waited = thread.submit(() -> {
                boolean seen = awaitBuild();
                execute(writer, "select pg_sleep(0.5); commit");
                return seen;
            });
            StatementLimits limits = new StatementLimits(Optional.of(Duration.ofMillis(50)), Optional.empty(), 0);
            run(limits, length -> {}, Chain.of("a", outside(index("account_id_idx", "account"))));
            assertThat(waited.get()).isTrue();
        } finally {
            thread.shutdownNow();
        }
        assertThat(bench.history()).containsExactly("a|upgrade|finished|1");
    }

    private static final String LIMITS =
            "select current_setting('lock_timeout') l, current_setting('statement_timeout') s";

    private static Operation limitsInto(String table) {
        return sql("create table " + table + " as " + LIMITS);
    }

    /** Fails as a concurrent change does until it was tried so often; a sequence is not rolled back. */
    private static Operation failingBefore(int tries) {
        return sql("do $$ begin if nextval('tries') < " + tries
                + " then raise exception 'could not serialize' using errcode = '40001'; end if; end $$");
    }

    private void run(int retries, Pauses pause, Chain chain) {
        run(new StatementLimits(Optional.of(ONE_SECOND), Optional.empty(), retries), pause, chain);
    }

    private void run(StatementLimits limits, Pauses pause, Chain chain) {
        bench.with(settings -> settings.withLimits(limits));
        new Migrator(
                        database::connect,
                        new PostgresDialect(),
                        bench.settings(),
                        Clock.fixed(Bench.NOW, ZoneOffset.UTC),
                        events::add,
                        new Cancellation(),
                        length -> {
                            pauses.add(length);
                            pause.pause(length);
                        })
                .run(chain.upgrade());
    }

    private Connection session(String application, String sql) throws SQLException {
        Connection connection = database.connect();
        execute(connection, "set application_name = '" + application + "'; " + sql);
        return connection;
    }

    private boolean awaitLock(String table) {
        return await("select 1 from pg_locks where relation = '" + table + "'::regclass and granted");
    }

    private boolean awaitBuild() {
        return await("select 1 from pg_stat_activity where query ilike 'create index concurrently%'"
                + " and wait_event_type = 'Lock'");
    }

    /** Whether it came true before anybody lost patience. */
    private boolean await(String condition) {
        for (int look = 0; look < 2_000; look++) {
            if (!bench.query(condition).isEmpty()) {
                return true;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return false;
    }

    private static void get(Future<?> future) {
        try {
            future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
