package dev.autogen.runtime;

import static dev.autogen.runtime.Chain.index;
import static dev.autogen.runtime.Chain.outside;
import static dev.autogen.runtime.Chain.sql;
import static dev.autogen.runtime.Chain.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.migration.Callback;
import dev.autogen.migration.Callback.Point;
import dev.autogen.testing.FreshDatabase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CallbacksTest {

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    private final Bench bench = new Bench(database);

    @BeforeEach
    void createLog() {
        database.execute(
                "create table log (id serial, words text, transaction text default pg_current_xact_id()::text)");
    }

    @Test
    void they_are_called_around_the_run_and_each_revision() {
        with(sqlAt(Point.values()));
        bench.run(Chain.of("a", sql("insert into log (words) values ('a')"))
                .then("b", sql("insert into log (words) values ('b')"))
                .upgrade());
        assertThat(log())
                .containsExactly(
                        "before_run",
                        "before_revision",
                        "a",
                        "after_revision",
                        "before_revision",
                        "b",
                        "after_revision",
                        "after_run");
        assertThat(bench.query("select count(distinct transaction) from log")).containsExactly("4");
    }

    @Test
    void code_is_told_why_it_is_called() {
        List<String> moments = new ArrayList<>();
        with(codeAt(
                (moment, connection) -> moments.add(moment.point() + " " + moment.upgrade() + " "
                        + moment.revision().orElse("-")),
                Point.values()));
        Chain chain = Chain.of("a", table("one"));
        bench.run(chain.upgrade());
        bench.run(chain.downgrade());
        assertThat(moments)
                .containsExactly(
                        "BEFORE_RUN true -",
                        "BEFORE_REVISION true a",
                        "AFTER_REVISION true a",
                        "AFTER_RUN true -",
                        "BEFORE_RUN false -",
                        "BEFORE_REVISION false a",
                        "AFTER_REVISION false a",
                        "AFTER_RUN false -");
    }

    @Test
    void nobody_is_called_when_there_is_nothing_to_do() {
        Chain chain = Chain.of("a", table("one"));
        bench.run(chain.upgrade());
        with(sqlAt(Point.values()));
        bench.run(chain.upgrade());
        assertThat(log()).isEmpty();
    }

    @Test
    void a_failing_revision_takes_along_what_was_called_for_it() {
        with(sqlAt(Point.values()));
        Chain chain = Chain.of("a", table("one")).then("b", sql("select nonsense"));
        assertThatThrownBy(() -> bench.run(chain.upgrade())).isInstanceOf(MigrationFailedException.class);
        assertThat(log()).containsExactly("before_run", "before_revision", "after_revision");
    }

    @Test
    void a_failing_callback_fails_its_revision_and_is_named() {
        with(List.of(new RunCallback.OfSql(
                Point.AFTER_REVISION, "db/grants.sql", "select 1; grant select on nothing to nobody")));
        assertThatThrownBy(() -> bench.run(Chain.of("a", table("one")).upgrade()))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContainingAll(
                        "The upgrade of revision a",
                        "grant select on nothing to nobody",
                        "It is of the callback db/grants.sql in callbacks.after_revision.");
        assertThat(bench.tables()).containsExactly("log");
        assertThat(bench.migrator().current()).isEmpty();
    }

    @Test
    void a_failing_callback_of_the_run_says_what_it_leaves() {
        with(codeAt(
                (moment, connection) -> {
                    throw new IllegalStateException("no mail");
                },
                Point.AFTER_RUN));
        assertThatThrownBy(() -> bench.run(Chain.of("a", table("one")).upgrade()))
                .isInstanceOf(OperationFailedException.class)
                .hasMessageContainingAll("no mail", "It is of the callback com.example.Code in callbacks.after_run.");
        assertThat(bench.migrator().current()).containsExactly("a");
    }

    @Test
    void the_transaction_is_not_the_codes_to_end() {
        with(codeAt((moment, connection) -> connection.commit(), Point.BEFORE_REVISION));
        assertThatThrownBy(() -> bench.run(Chain.of("a", table("one")).upgrade()))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("commit");
        assertThat(bench.migrator().current()).isEmpty();
    }

    @Test
    void a_revision_in_parts_has_each_once_even_if_it_was_cut_short() {
        with(sqlAt(Point.BEFORE_REVISION, Point.AFTER_REVISION));
        Chain chain = Chain.of("a", table("one"), outside(index("one_idx", "one")), sql("select 1 from later"));
        assertThatThrownBy(() -> bench.run(chain.upgrade())).isInstanceOf(MigrationFailedException.class);
        assertThat(log()).containsExactly("before_revision");
        database.execute("create table later ()");
        bench.run(chain.upgrade());
        assertThat(log()).containsExactly("before_revision", "after_revision");
    }

    @Test
    void a_run_in_one_transaction_has_them_inside() {
        bench.with(settings -> settings.withTransaction(TransactionMode.RUN));
        with(sqlAt(Point.values()));
        Chain failing = Chain.of("a", table("one")).then("b", sql("select nonsense"));
        assertThatThrownBy(() -> bench.run(failing.upgrade())).isInstanceOf(MigrationFailedException.class);
        assertThat(log()).isEmpty();
        bench.run(Chain.of("a", table("one")).upgrade());
        assertThat(log()).containsExactly("before_run", "before_revision", "after_revision", "after_run");
        assertThat(bench.query("select count(distinct transaction) from log")).containsExactly("1");
    }

    @Test
    void a_script_has_their_statements_and_leaves_the_same() {
        with(sqlAt(Point.values()));
        Chain chain = Chain.of("a", sql("insert into log (words) values ('a')"));
        OfflineScript script = new OfflineScript(new PostgresDialect(), bench.settings());
        List<ScriptPart> parts = script.run(chain.upgrade().steps(new TreeSet<>()), true);
        assertThat(parts)
                .extracting(ScriptPart::name)
                .containsExactly("setup", "before_run", "upgrade_a_revision_a", "after_run");
        parts.forEach(part -> database.execute(part.sql()));
        assertThat(log()).containsExactly("before_run", "before_revision", "a", "after_revision", "after_run");
    }

    @Test
    void code_cannot_be_written_as_a_script() {
        with(codeAt((moment, connection) -> {}, Point.AFTER_REVISION));
        OfflineScript script = new OfflineScript(new PostgresDialect(), bench.settings());
        List<LoadedStep> steps = Chain.of("a", table("one")).upgrade().steps(new TreeSet<>());
        assertThatThrownBy(() -> script.run(steps, true))
                .isInstanceOf(OfflineCallbackException.class)
                .hasMessageContaining("com.example.Code");
    }

    private void with(List<RunCallback> callbacks) {
        bench.with(settings -> settings.withCallbacks(callbacks));
    }

    private List<String> log() {
        return bench.query("select words from log order by id");
    }

    private static List<RunCallback> sqlAt(Point... points) {
        return Arrays.stream(points)
                .<RunCallback>map(point -> new RunCallback.OfSql(
                        point,
                        "log.sql",
                        "insert into log (words) values ('" + point.name().toLowerCase(Locale.ROOT) + "');"))
                .toList();
    }

    private static List<RunCallback> codeAt(Callback code, Point... points) {
        return Arrays.stream(points)
                .<RunCallback>map(point -> new RunCallback.OfCode(point, "com.example.Code", code))
                .toList();
    }
}
