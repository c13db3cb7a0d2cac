package dev.autogen.runtime;

import static dev.autogen.runtime.Chain.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.operation.Data;
import dev.autogen.operation.DataAction;
import dev.autogen.operation.Operation;
import dev.autogen.script.RevisionStep.Direction;
import dev.autogen.testing.FreshDatabase;
import java.sql.Connection;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DataStepTest {

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    private final Bench bench = new Bench(database);

    @Test
    void the_code_sees_what_its_revision_did_before() {
        bench.run(Chain.of("a", table("one"), data(DataStepTest::insert)).upgrade());
        assertThat(bench.query("select id from one")).containsExactly("42");
        assertThat(bench.events(RuntimeEvent.StatementExecuted.class).get(1).operation())
                .isEqualTo("move data: fill");
    }

    @Test
    void what_the_code_did_is_undone_when_a_later_step_fails() {
        Chain chain = Chain.of("a", table("one"));
        bench.run(chain.upgrade());
        chain.then("b", data(DataStepTest::insert), Chain.sql("select nonsense"));
        assertThatThrownBy(() -> bench.run(chain.upgrade())).isInstanceOf(MigrationFailedException.class);
        assertThat(bench.query("select id from one")).isEmpty();
    }

    @Test
    void code_that_throws_fails_its_revision() {
        Chain chain = Chain.of("a", table("one"), data(connection -> {
            throw new IllegalStateException("no such customer");
        }));
        assertThatThrownBy(() -> bench.run(chain.upgrade()))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("Failed: move data: fill")
                .hasMessageContaining("no such customer");
        assertThat(bench.tables()).isEmpty();
    }

    static Stream<DataAction> transgressions() {
        return Stream.of(
                Connection::commit,
                Connection::rollback,
                Connection::close,
                connection -> connection.setAutoCommit(true),
                connection -> connection.abort(Runnable::run));
    }

    @ParameterizedTest
    @MethodSource("transgressions")
    void the_transaction_is_not_the_codes_to_end(DataAction action) {
        Chain chain = Chain.of("a", table("one"), data(action));
        assertThatThrownBy(() -> bench.run(chain.upgrade()))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("A data step must not call Connection.");
        assertThat(bench.tables()).isEmpty();
        assertThat(bench.migrator().current()).isEmpty();
    }

    @Test
    void the_code_may_use_savepoints() {
        bench.run(Chain.of("a", table("one"), data(connection -> {
                    Savepoint before = connection.setSavepoint();
                    insert(connection);
                    connection.rollback(before);
                }))
                .upgrade());
        assertThat(bench.query("select id from one")).isEmpty();
        assertThat(bench.migrator().current()).containsExactly("a");
    }

    @Test
    void a_commit_behind_the_guards_back_is_found_out() {
        Chain chain = Chain.of("a", table("one"), Chain.sql("commit"));
        assertThatThrownBy(() -> bench.run(chain.upgrade()))
                .isInstanceOf(TransactionEndedException.class)
                .hasMessageContaining("A step of revision a (Ra.java) ended the transaction");
        assertThat(bench.migrator().current()).isEmpty();
    }

    @Test
    void the_undo_of_a_data_step_is_carried_out() {
        Operation step = new Data("fill", DataStepTest::insert, Optional.of(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("delete from one");
            }
        }));
        Chain first = Chain.of("a", table("one"));
        bench.run(first.upgrade());
        LoadedStep up = Chain.of("a").then("b", step).step("b", Direction.UPGRADE);
        LoadedStep down = Chain.of("a").then("b", step).step("b", Direction.DOWNGRADE);
        bench.run(Chain.exactly(up));
        assertThat(bench.query("select id from one")).containsExactly("42");
        bench.run(Chain.exactly(down));
        assertThat(bench.query("select id from one")).isEmpty();
    }

    private static void insert(Connection connection) throws java.sql.SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into one values (42)");
        }
    }

    private static Operation data(DataAction action) {
        return new Data("fill", action, Optional.empty());
    }
}
