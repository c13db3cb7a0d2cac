package dev.autogen.runtime;

import static dev.autogen.runtime.Chain.index;
import static dev.autogen.runtime.Chain.outside;
import static dev.autogen.runtime.Chain.sql;
import static dev.autogen.runtime.Chain.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.dialect.IrreversibleStepException;
import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.operation.Irreversible;
import dev.autogen.operation.Operation;
import dev.autogen.testing.FreshDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OperationExecutorTest {

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    private final Bench bench = new Bench(database);
    private final OperationExecutor executor = new OperationExecutor(new PostgresDialect(), "public");

    @Test
    void operations_are_carried_out_without_a_version() throws SQLException {
        apply(table("one"), outside(index("one_idx", "one")), table("two"));
        assertThat(bench.tables()).containsExactly("one", "two");
        assertThat(bench.migrator().current()).isEmpty();
    }

    @Test
    void a_failure_takes_back_what_its_transaction_did() {
        assertThatThrownBy(() -> apply(table("one"), sql("select nonsense")))
                .isInstanceOf(OperationFailedException.class)
                .hasMessageContaining("Failed: run SQL: select nonsense")
                .hasMessageContaining("column \"nonsense\" does not exist");
        assertThat(bench.tables()).isEmpty();
    }

    @Test
    void nothing_runs_when_one_step_cannot_be_undone() {
        assertThatThrownBy(() -> apply(table("one"), outside(table("two")), new Irreversible("it is gone")))
                .isInstanceOf(IrreversibleStepException.class);
        assertThat(bench.tables()).isEmpty();
    }

    @Test
    void the_connection_is_given_back_as_it_was() throws SQLException {
        try (Connection kept = database.connect()) {
            kept.createStatement().execute("set search_path to pg_catalog");
            executor.apply(List.of(table("one")), kept);
            try (ResultSet rows = kept.createStatement().executeQuery("show search_path")) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo("pg_catalog");
            }
            assertThat(kept.getAutoCommit()).isTrue();
        }
        assertThat(bench.tables()).containsExactly("one");
    }

    @Test
    void a_replay_gives_an_empty_database_the_structure_of_the_revisions() throws SQLException {
        Chain chain = Chain.of("a", table("one")).then("b", outside(index("one_idx", "one")), table("two"));
        try (Connection connection = database.connect()) {
            new Replay(executor).run(chain.upgrade().steps(new TreeSet<>()), connection);
        }
        assertThat(bench.query("select relname from pg_class where relnamespace = 'public'::regnamespace order by 1"))
                .containsExactly("one", "one_idx", "two");
    }

    @Test
    void a_replay_names_the_revision_that_fails() throws SQLException {
        Chain chain = Chain.of("a", table("one")).then("b", sql("select nonsense"));
        try (Connection connection = database.connect()) {
            assertThatThrownBy(() -> new Replay(executor).run(chain.upgrade().steps(new TreeSet<>()), connection))
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageContaining("The upgrade of revision b")
                    .hasMessageContaining("scratch database");
        }
    }

    private void apply(Operation... operations) throws SQLException {
        try (Connection connection = database.connect()) {
            executor.apply(List.of(operations), connection);
        }
    }
}
