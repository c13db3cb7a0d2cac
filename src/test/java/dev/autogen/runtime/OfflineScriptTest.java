package dev.autogen.runtime;

import static dev.autogen.runtime.Chain.index;
import static dev.autogen.runtime.Chain.outside;
import static dev.autogen.runtime.Chain.sql;
import static dev.autogen.runtime.Chain.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.dialect.ScriptStatement;
import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.operation.Data;
import dev.autogen.testing.CatalogDump;
import dev.autogen.testing.FreshDatabase;
import dev.autogen.testing.TestDatabase;
import dev.autogen.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Runs written as scripts. */
class OfflineScriptTest {

    /** A revision that leaves its transaction, names that need quotes, and SQL that ends in a comment. */
    private static final Chain CHAIN = Chain.of(
                    "a", table("one"), sql("create view \"Some\" as select 1 x -- 'it'", "drop view \"Some\""))
            .then("b'c", table("two"), outside(index("two_id_idx", "two")), table("three"))
            .then("d", sql("insert into one values (1); select 2;", "delete from one"), index("one_id_idx", "one"));

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    private final Bench bench = new Bench(database);

    @Test
    void the_script_leaves_what_the_run_leaves() throws SQLException {
        try (TestDatabase other = TestPostgres.createDatabase()) {
            bench.run(CHAIN.upgrade());
            execute(other, script(RunSettings.of("public"), CHAIN.upgrade(), true));
            assertEqual(other);
            bench.run(CHAIN.downgrade());
            execute(other, script(RunSettings.of("public"), CHAIN.downgrade(), false, "d"));
            assertEqual(other);
        }
    }

    private void assertEqual(TestDatabase other) {
        assertThat(CatalogDump.of(other, "public")).isEqualTo(CatalogDump.of(database.database(), "public"));
        for (String query : new String[] {
            "select revision from autogen_version order by 1",
            "select revision, direction, state, checksum, finished_operations from autogen_history order by id"
        }) {
            assertThat(other.query(query)).isEqualTo(bench.query(query));
        }
    }

    @Test
    void a_script_says_what_it_does_and_in_which_transactions() {
        Chain chain = Chain.of("a", table("one")).then("b", outside(index("one_id_idx", "one")));
        assertThat(script(RunSettings.of("My App"), chain.upgrade(), false, "a"))
                .isEqualTo(
                        """
                        SET search_path = "My App";

                        -- Upgrade b Revision b
                        BEGIN;
                        LOCK TABLE "My App".autogen_version IN SHARE ROW EXCLUSIVE MODE;
                        DO $autogen$BEGIN IF (SELECT coalesce(array_agg(revision ORDER BY revision COLLATE "C"), '{}') \
                        FROM "My App".autogen_version) <> array['a']::text[] THEN RAISE EXCEPTION USING MESSAGE = \
                        'the script starts from a, and the database is elsewhere'; END IF; END$autogen$;
                        COMMIT;
                        CREATE INDEX CONCURRENTLY one_id_idx ON one (id);
                        BEGIN;
                        LOCK TABLE "My App".autogen_version IN SHARE ROW EXCLUSIVE MODE;
                        DO $autogen$BEGIN IF (SELECT coalesce(array_agg(revision ORDER BY revision COLLATE "C"), '{}') \
                        FROM "My App".autogen_version) <> array['a']::text[] THEN RAISE EXCEPTION USING MESSAGE = \
                        'the script starts from a, and the database is elsewhere'; END IF; END$autogen$;
                        update "My App".autogen_version set revision = 'b' where revision = 'a';
                        insert into "My App".autogen_history (revision, direction, checksum, state, applied_at, \
                        duration_ms, finished_operations, finished_statements) values ('b', 'upgrade', \
                        '%s', 'finished', now(), 0, 1, 0);
                        COMMIT;
                        """
                                .formatted(chain.checksum("b")));
    }

    @Test
    void the_script_stops_where_the_database_is_elsewhere() throws SQLException {
        bench.run(Chain.of("a", table("one")).upgrade());
        String script = script(RunSettings.of("public"), CHAIN.upgrade(), false, "b'c");
        assertThatThrownBy(() -> execute(database.database(), script))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("the script starts from b'c");
        assertThat(bench.tables()).containsExactly("one");
    }

    @Test
    void a_run_in_one_transaction_is_a_script_in_one() {
        RunSettings settings = RunSettings.of("public").withTransaction(TransactionMode.RUN);
        Chain chain = Chain.of("a", table("one")).then("b", table("two"));
        String script = script(settings, chain.upgrade(), true);
        assertThat(script)
                .containsOnlyOnce("BEGIN;")
                .containsOnlyOnce("COMMIT;")
                .endsWith("COMMIT;\n");
        assertThatThrownBy(() -> script(settings, CHAIN.upgrade(), true))
                .isInstanceOf(SingleTransactionException.class);
    }

    @Test
    void a_data_step_cannot_be_written() {
        Chain chain = Chain.of("a", table("one"), new Data("fill one", connection -> {}, Optional.empty()));
        assertThatThrownBy(() -> script(RunSettings.of("public"), chain.upgrade(), true))
                .isInstanceOf(OfflineRevisionException.class)
                .hasMessageContaining("its data step \"fill one\" is code");
    }

    private static String script(RunSettings settings, RevisionPlan plan, boolean fromBase, String... rows) {
        return new OfflineScript(new PostgresDialect(), settings)
                .run(plan.steps(new TreeSet<>(List.of(rows))), fromBase).stream()
                        .map(ScriptPart::sql)
                        .collect(Collectors.joining("\n"));
    }

    private static void execute(TestDatabase database, String script) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (ScriptStatement each : new PostgresDialect().statementsIn(script)) {
                statement.execute(each.sql());
            }
        }
    }
}
