package dev.autogen.runtime;

import static dev.autogen.runtime.Chain.index;
import static dev.autogen.runtime.Chain.outside;
import static dev.autogen.runtime.Chain.sql;
import static dev.autogen.runtime.Chain.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.schema.AutogenException;
import dev.autogen.testing.TestDatabase;
import dev.autogen.testing.TestPostgres;
import dev.autogen.testing.TestServer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs in which each revision is on all of several databases or on none. */
@Timeout(120)
class TwoPhaseTest {
    private static final int EVENTS = 30;
    private static final Chain TWO = Chain.of("a", table("one")).then("b", table("two"));

    private static TestServer server;

    private final List<TestDatabase> databases = new ArrayList<>();
    private final List<RuntimeEvent> events = new ArrayList<>();

    @BeforeAll
    static void start_a_server_that_prepares() {
        server = TestServer.separate(Map.of("max_prepared_transactions", "10"));
    }

    @AfterAll
    static void stop_it() {
        server.close();
    }

    @BeforeEach
    void create_databases() {
        for (int i = 0; i < 3; i++) {
            databases.add(server.createDatabase());
        }
    }

    @AfterEach
    void drop_databases() {
        databases.forEach(TestDatabase::close);
    }

    @Test
    void each_revision_is_on_all_databases_and_can_be_taken_back() {
        assertThat(run(participants(TWO.upgrade(), TWO.upgrade(), TWO.upgrade())))
                .containsOnlyKeys("d0", "d1", "d2");
        assertThat(rows()).containsExactly("b", "b", "b");
        assertThat(events(RuntimeEvent.TransactionPrepared.class)).hasSize(6);
        assertNothingPrepared();
        run(participants(TWO.downgrade(), TWO.downgrade(), TWO.downgrade()));
        assertThat(rows()).containsExactly("", "", "");
        assertThat(databases.get(2).query("select revision, direction, state from autogen_history order by id"))
                .containsExactly(
                        "a|upgrade|finished", "b|upgrade|finished", "b|downgrade|finished", "a|downgrade|finished");
    }

    @Test
    void what_fails_on_one_database_is_taken_back_on_all() {
        Chain failing = Chain.of("a", table("one")).then("b", sql("select 1 / 0"));
        assertThatThrownBy(() -> run(participants(TWO.upgrade(), failing.upgrade(), TWO.upgrade())))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("It failed on database d1. All databases are as they were before this revision.");
        assertThat(rows()).containsExactly("a", "a", "a");
        assertNothingPrepared();
    }

    @Test
    void databases_that_are_elsewhere_join_where_they_meet() {
        Chain first = Chain.of("a", table("one"));
        run(participants(first.upgrade(), Chain.exactly(), first.upgrade()));
        assertThat(rows()).containsExactly("a", "", "a");
        run(participants(TWO.upgrade(), TWO.upgrade(), TWO.upgrade()));
        assertThat(rows()).containsExactly("b", "b", "b");
        assertThat(events(RuntimeEvent.TransactionPrepared.class))
                .extracting(event -> event.revision() + " " + event.database())
                .containsExactly("a d0", "a d2", "a d1", "b d0", "b d1", "b d2");
    }

    @Test
    void a_listener_that_fails_leaves_nothing_prepared() {
        assertThatThrownBy(() -> migrator(true, event -> {
                            if (event instanceof RuntimeEvent.TransactionPrepared prepared
                                    && prepared.database().equals("d2")) {
                                throw new IllegalStateException("no");
                            }
                        })
                        .run(participants(TWO.upgrade(), TWO.upgrade(), TWO.upgrade())))
                .hasMessage("no");
        assertThat(rows()).containsExactly("", "", "");
        assertNothingPrepared();
    }

    @Test
    void a_server_that_prepares_no_transactions_is_refused() {
        try (TestDatabase other = TestPostgres.createDatabase()) {
            databases.set(1, closing(other));
            assertThatThrownBy(() -> run(participants(TWO.upgrade(), TWO.upgrade(), TWO.upgrade())))
                    .isInstanceOf(TwoPhaseException.class)
                    .hasMessageContaining("database d1")
                    .hasMessageContaining("max_prepared_transactions to 3 or more")
                    .returns(AutogenException.Kind.USAGE, failure -> ((AutogenException) failure).kind());
            assertThat(other.query("select count(*)::text from pg_tables where schemaname = 'public'"))
                    .containsExactly("0");
        }
        databases.remove(1);
    }

    /** The database that was in its place goes. */
    private TestDatabase closing(TestDatabase other) {
        databases.get(1).close();
        return other;
    }

    @Test
    void a_revision_that_leaves_its_transaction_is_refused() {
        Chain leaving = Chain.of("a", table("one"), outside(index("one_idx", "one")));
        assertThatThrownBy(() -> run(participants(TWO.upgrade(), TWO.upgrade(), leaving.upgrade())))
                .isInstanceOf(TwoPhaseException.class)
                .hasMessageContaining("on database d2")
                .hasMessageContaining("has to leave its transaction");
        assertThat(rows()).containsExactly("", "", "");
    }

    @Test
    void what_somebody_else_has_ended_is_taken_back_on_the_others() {
        assertThatThrownBy(() -> migrator(true, event -> {
                            if (event instanceof RuntimeEvent.TransactionPrepared prepared
                                    && prepared.database().equals("d2")) {
                                String gid = prepared(databases.get(0)).get(0);
                                databases.get(0).execute("rollback prepared '" + gid + "'");
                            }
                        })
                        .run(participants(TWO.upgrade(), TWO.upgrade(), TWO.upgrade())))
                .isInstanceOf(TwoPhaseException.class)
                .hasMessageContaining("Somebody else ended the prepared transaction of revision a on database d0");
        assertThat(rows()).containsExactly("", "", "");
        assertNothingPrepared();
    }

    static IntStream events() {
        return IntStream.rangeClosed(1, EVENTS);
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_run_after_one_that_was_killed_at_an_event_leaves_all_databases_at_one_revision(int event)
            throws Exception {
        assertThat(KilledTwoPhaseRun.start(databases, event).waitFor()).isEqualTo(KilledTwoPhaseRun.EXIT_CODE);
        run(participants(Chain.exactly(), Chain.exactly(), Chain.exactly()));
        assertNothingPrepared();
        assertThat(rows().stream().distinct()).hasSize(1);
        RevisionPlan upgrade = KilledTwoPhaseRun.revisions().upgrade();
        run(participants(upgrade, upgrade, upgrade));
        assertThat(rows()).containsExactly("a", "a", "a");
        databases.forEach(
                database -> assertThat(database.query("select revision, direction, state from autogen_history"))
                        .containsExactly("a|upgrade|finished"));
    }

    @Test
    void the_events_above_are_all_there_are() {
        RevisionPlan upgrade = KilledTwoPhaseRun.revisions().upgrade();
        run(participants(upgrade, upgrade, upgrade));
        assertThat(events).hasSize(EVENTS);
    }

    @Test
    void one_database_alone_cannot_tell_whether_all_were_prepared() throws Exception {
        int afterTheFirst = 1 + indexOf("d0");
        assertThat(KilledTwoPhaseRun.start(databases, afterTheFirst).waitFor()).isEqualTo(KilledTwoPhaseRun.EXIT_CODE);
        assertThat(prepared(databases.get(0))).hasSize(1);
        List<Participant> first =
                participants(TWO.upgrade(), TWO.upgrade(), TWO.upgrade()).subList(0, 1);
        assertThatThrownBy(() -> migrator(false, events::add).run(first))
                .isInstanceOf(TwoPhaseException.class)
                .hasMessageContaining("left revision a prepared on database d0")
                .hasMessageContaining("without --database");
        assertThatThrownBy(() -> migrator(databases.get(0)).run(TWO.upgrade()))
                .isInstanceOf(TwoPhaseException.class)
                .hasMessageContaining("left revision a prepared on database d0, for which this one would wait");
        run(participants(Chain.exactly(), Chain.exactly(), Chain.exactly()));
        assertThat(rows()).containsExactly("", "", "");
    }

    /** Where in a run the database is prepared, on databases of its own. */
    private int indexOf(String database) {
        List<TestDatabase> killed = List.copyOf(databases);
        databases.replaceAll(each -> server.createDatabase());
        RevisionPlan upgrade = KilledTwoPhaseRun.revisions().upgrade();
        run(participants(upgrade, upgrade, upgrade));
        databases.forEach(TestDatabase::close);
        databases.clear();
        databases.addAll(killed);
        return events.indexOf(new RuntimeEvent.TransactionPrepared(database, "a"));
    }

    private Map<String, List<LoadedStep>> run(List<Participant> participants) {
        return migrator(true, events::add).run(participants);
    }

    private static TwoPhaseMigrator migrator(boolean whole, Consumer<RuntimeEvent> listener) {
        return new TwoPhaseMigrator(whole, new PostgresDialect(), Clock.systemUTC(), listener, new Cancellation());
    }

    private List<Participant> participants(RevisionPlan... plans) {
        List<Participant> participants = new ArrayList<>();
        for (int i = 0; i < plans.length; i++) {
            participants.add(new Participant("d" + i, databases.get(i)::connect, RunSettings.of("public"), plans[i]));
        }
        return participants;
    }

    private <E extends RuntimeEvent> List<E> events(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Where each database stands; empty at the base. */
    private List<String> rows() {
        return databases.stream()
                .map(database -> migrator(database).current())
                .map(rows -> String.join(", ", rows))
                .toList();
    }

    private static Migrator migrator(TestDatabase database) {
        return new Migrator(
                database::connect, new PostgresDialect(), RunSettings.of("public"), Clock.systemUTC(), event -> {});
    }

    private void assertNothingPrepared() {
        databases.forEach(database -> assertThat(prepared(database)).isEmpty());
    }

    private static List<String> prepared(TestDatabase database) {
        return database.query("select gid from pg_prepared_xacts where database = current_database()");
    }
}
