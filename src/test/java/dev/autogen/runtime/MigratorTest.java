package dev.autogen.runtime;

import static dev.autogen.runtime.Chain.outside;
import static dev.autogen.runtime.Chain.sql;
import static dev.autogen.runtime.Chain.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.autogen.operation.Irreversible;
import dev.autogen.schema.AutogenException;
import dev.autogen.testing.FreshDatabase;
import java.sql.DriverManager;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MigratorTest {

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    private final Bench bench = new Bench(database);

    @Test
    void an_upgrade_carries_out_every_revision_and_writes_down_where_the_database_stands() {
        Chain chain = Chain.of("a", table("one")).then("b", table("two"), table("three"));
        assertThat(bench.run(chain.upgrade())).containsExactly("a", "b");
        assertThat(bench.tables()).containsExactly("one", "three", "two");
        assertThat(bench.migrator().current()).containsExactly("b");
        assertThat(bench.query("select revision, direction, state, applied_at, duration_ms, checksum,"
                        + " finished_operations from autogen_history order by id"))
                .containsExactly(
                        "a|upgrade|finished|2026-11-21 10:00:00+00|0|" + chain.checksum("a") + "|1",
                        "b|upgrade|finished|2026-11-21 10:00:00+00|0|" + chain.checksum("b") + "|2");
    }

    @Test
    void a_second_upgrade_finds_nothing_to_do() {
        Chain chain = Chain.of("a", table("one"));
        bench.run(chain.upgrade());
        assertThat(bench.run(chain.upgrade())).isEmpty();
        assertThat(bench.history()).hasSize(1);
    }

    @Test
    void a_downgrade_takes_everything_back_and_keeps_the_history() {
        Chain chain = Chain.of("a", table("one")).then("b", table("two"));
        bench.run(chain.upgrade());
        assertThat(bench.run(chain.downgrade())).containsExactly("b", "a");
        assertThat(bench.tables()).isEmpty();
        assertThat(bench.migrator().current()).isEmpty();
        assertThat(bench.history())
                .containsExactly(
                        "a|upgrade|finished|1",
                        "b|upgrade|finished|1",
                        "b|downgrade|finished|1",
                        "a|downgrade|finished|1");
    }

    @Test
    void asking_for_the_version_creates_nothing() {
        assertThat(bench.migrator().current()).isEmpty();
        assertThat(bench.query("select relname from pg_class where relname like 'autogen%'"))
                .isEmpty();
    }

    @Test
    void a_run_without_anything_to_do_creates_nothing() {
        bench.run(new Chain().upgrade());
        assertThat(bench.query("select relname from pg_class where relname like 'autogen%'"))
                .isEmpty();
    }

    @Test
    void a_failing_statement_leaves_the_database_as_it_was_before_its_revision() {
        Chain chain = Chain.of("a", table("one"))
                .then("b", table("two"), sql("insert into one select id / (id - id) from generate_series(1, 2) id"));
        MigrationFailedException failure =
                catchThrowableOfType(MigrationFailedException.class, () -> bench.run(chain.upgrade()));
        assertThat(bench.tables()).containsExactly("one");
        assertThat(bench.migrator().current()).containsExactly("a");
        assertThat(bench.history()).containsExactly("a|upgrade|finished|1");
        assertThat(failure.kind()).isEqualTo(AutogenException.Kind.MIGRATION_FAILED);
        assertThat(failure.failure().sqlState()).isEqualTo("22012");
        assertThat(failure.revision()).isEqualTo("b");
        assertThat(failure)
                .hasMessage(String.join(
                        System.lineSeparator(),
                        "The upgrade of revision b \"Revision b\" (Rb.java) failed.",
                        "Failed: run SQL: insert into one select id / (id - id) from generate_series(1, 2) id",
                        "  ERROR: division by zero [SQLSTATE 22012]",
                        "  in:",
                        "  insert into one select id / (id - id) from generate_series(1, 2) id",
                        "The database is as it was before this revision. Correct the revision or the data, and run it"
                                + " again."));
    }

    @Test
    void a_constraint_that_fails_at_commit_fails_its_revision() {
        Chain chain = Chain.of(
                "a",
                sql("create table parent (id int primary key)"),
                sql("create table child (p int references parent deferrable initially deferred)"),
                sql("insert into child values (7)"));
        assertThatThrownBy(() -> bench.run(chain.upgrade()))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("Key (p)=(7) is not present in table \"parent\"");
        assertThat(bench.tables()).isEmpty();
        assertThat(bench.migrator().current()).isEmpty();
    }

    @Test
    void nothing_runs_when_a_revision_on_the_way_cannot_be_undone() {
        Chain chain = Chain.of("a", table("one")).then("b", outside(new Irreversible("the rows are gone")));
        Chain applied = Chain.of("a", table("one")).then("b", table("two"));
        bench.run(applied.upgrade());
        IrreversibleRevisionException refusal =
                catchThrowableOfType(IrreversibleRevisionException.class, () -> bench.run(chain.downgrade()));
        assertThat(refusal.revision()).isEqualTo("b");
        assertThat(refusal).hasMessageContaining("the rows are gone").hasMessageContaining("Nothing was changed");
        assertThat(bench.tables()).containsExactly("one", "two");
    }

    @Test
    void a_run_in_one_transaction_keeps_nothing_when_its_last_revision_fails() {
        bench.with(settings -> settings.withTransaction(TransactionMode.RUN));
        Chain chain = Chain.of("a", table("one")).then("b", sql("select nonsense"));
        assertThatThrownBy(() -> bench.run(chain.upgrade()))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("as it was before this run");
        assertThat(bench.tables()).isEmpty();
        assertThat(bench.migrator().current()).isEmpty();
    }

    @Test
    void a_run_in_one_transaction_is_refused_when_a_revision_has_to_leave_it() {
        bench.with(settings -> settings.withTransaction(TransactionMode.RUN));
        Chain chain = Chain.of("a", table("one")).then("b", outside(Chain.index("one_id_idx", "one")));
        assertThatThrownBy(() -> bench.run(chain.upgrade()))
                .isInstanceOf(SingleTransactionException.class)
                .hasMessageContaining("Revision b")
                .hasMessageContaining("create index one_id_idx on one");
        assertThat(bench.tables()).isEmpty();
    }

    @Test
    void an_applied_revision_that_has_changed_is_told_of() {
        Chain chain = Chain.of("a", table("one")).then("b", table("two"));
        bench.run(chain.upgrade());
        assertThat(bench.events(RuntimeEvent.ChecksumChanged.class)).isEmpty();
        Chain changed = Chain.of("a", table("another")).then("b", table("two"));
        bench.run(changed.upgrade());
        assertThat(bench.events(RuntimeEvent.ChecksumChanged.class))
                .containsExactly(new RuntimeEvent.ChecksumChanged("a", chain.checksum("a"), changed.checksum("a")));
    }

    @Test
    void a_revision_that_was_taken_back_may_change() {
        Chain chain = Chain.of("a", table("one"));
        bench.run(chain.upgrade());
        bench.run(chain.downgrade());
        bench.run(Chain.of("a", table("another")).upgrade());
        assertThat(bench.events(RuntimeEvent.ChecksumChanged.class)).isEmpty();
    }

    @Test
    void sql_runs_as_it_is_written() {
        bench.run(Chain.of("a", sql("create table note as select '{d ''x''} ? $1 {fn now()}' as text; select 1"))
                .upgrade());
        assertThat(bench.query("select text from note")).containsExactly("{d 'x'} ? $1 {fn now()}");
    }

    @Test
    void only_hand_written_steps_look_into_further_schemas() {
        database.execute("create schema \"Ext x\"", "create table \"Ext x\".shared (n int)");
        bench.with(settings -> settings.withPath(new SearchPath("public", List.of("Ext x"))));
        bench.run(Chain.of(
                        "a",
                        sql("insert into shared values (1)"),
                        table("shared"),
                        sql("insert into shared values (2)"))
                .upgrade());
        assertThat(bench.query("select n from \"Ext x\".shared")).containsExactly("1");
        assertThat(bench.query("select count(*) from public.shared")).containsExactly("1");
    }

    @Test
    void names_without_a_schema_are_in_the_default_schema_whatever_a_revision_does_to_the_search_path() {
        database.execute("create schema \"My App\"", "create schema tables");
        bench.with(
                settings -> RunSettings.of("My App").withTables(new VersionTables(Optional.of("tables"), "at", "was")));
        bench.run(Chain.of("a", table("one"), sql("set search_path to public"))
                .then("b", table("two"))
                .upgrade());
        assertThat(bench.query("select schemaname, tablename from pg_tables"
                        + " where schemaname in ('public', 'tables', 'My App') order by 1, 2"))
                .containsExactly("My App|one", "My App|two", "tables|at", "tables|was");
    }

    @Test
    void a_missing_default_schema_is_created_and_that_of_the_version_tables_too() {
        bench.with(settings ->
                RunSettings.of("My \"shop\"").withTables(new VersionTables(Optional.of("Admin"), "at", "was")));
        bench.run(Chain.of("a", table("one")).upgrade());
        assertThat(bench.query("select schemaname, tablename from pg_tables"
                        + " where schemaname in ('Admin', 'My \"shop\"') order by 1, 2"))
                .containsExactly("Admin|at", "Admin|was", "My \"shop\"|one");
    }

    @Test
    void a_missing_default_schema_that_may_not_be_created_is_named() {
        database.execute("create role guest_without_schema login password 'x'");
        try {
            bench.with(settings -> RunSettings.of("shop"));
            Migrator guest =
                    bench.migrator(() -> DriverManager.getConnection(database.url(), "guest_without_schema", "x"));
            assertThatThrownBy(() -> guest.run(Chain.of("a", table("one")).upgrade()))
                    .isInstanceOf(MissingSchemaException.class)
                    .hasMessageContainingAll("has no schema shop", "permission denied");
        } finally {
            database.execute("drop role guest_without_schema");
        }
    }

    @Test
    void a_user_without_privileges_is_told_what_was_refused() {
        database.execute(
                "create role guest_of_migrator login password 'its secret'",
                "create table autogen_version (revision text primary key)");
        try {
            Migrator guest = bench.migrator(
                    () -> DriverManager.getConnection(database.url(), "guest_of_migrator", "its secret"));
            assertThatThrownBy(guest::current)
                    .isInstanceOf(DatabaseRefusedException.class)
                    .hasMessageContaining("permission denied for table autogen_version")
                    .hasMessageNotContaining("its secret");
        } finally {
            database.execute("drop role guest_of_migrator");
        }
    }

    @Test
    void an_unreachable_database_is_unavailable() {
        Migrator migrator = bench.migrator(
                () -> DriverManager.getConnection("jdbc:postgresql://localhost:1/nowhere", "somebody", "its secret"));
        DatabaseRefusedException refusal = catchThrowableOfType(
                DatabaseRefusedException.class, () -> migrator.run(Chain.of("a").upgrade()));
        assertThat(refusal.kind()).isEqualTo(AutogenException.Kind.UNAVAILABLE);
        assertThat(refusal).hasMessageNotContaining("its secret");
    }

    @Test
    void events_tell_the_story_of_a_run() {
        bench.run(Chain.of("a", table("one"), table("two")).upgrade());
        assertThat(bench.events())
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly(
                        "RunStarted",
                        "RevisionStarted",
                        "StatementExecuted",
                        "StatementExecuted",
                        "RevisionFinished",
                        "RunFinished");
        RuntimeEvent.StatementExecuted second =
                bench.events(RuntimeEvent.StatementExecuted.class).get(1);
        assertThat(second.index()).isEqualTo(2);
        assertThat(second.total()).isEqualTo(2);
        assertThat(second.sql()).startsWith("CREATE TABLE two");
    }
}
