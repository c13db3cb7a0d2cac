package dev.autogen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.AnswerCache;
import dev.autogen.dialect.CanonicalSchema;
import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.operation.Operation;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.operation.Reversal;
import dev.autogen.schema.Schema;
import dev.autogen.testing.CatalogDump;
import dev.autogen.testing.SchemaGenerator;
import dev.autogen.testing.TestDatabase;
import dev.autogen.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A database that becomes what one schema after another asks for, with all that was done to it.
 *
 * <p>Each step fails with an assertion when its plan does not run, does not settle, or cannot be undone.
 */
final class Evolution implements AutoCloseable {
    private final TestDatabase live = TestPostgres.createDatabase();

    /** Empty in between: where views are spelled. */
    private final TestDatabase scratch = TestPostgres.createDatabase();

    private final List<Operation> done = new ArrayList<>();
    private final List<String> beginning = dump();

    /** Makes the database what the target asks for. */
    List<Operation> settle(Schema target) {
        List<Operation> plan = new OperationPlanner(Loop.DIALECT, Map.of())
                .plan(compare(target).differences()).stream()
                        .map(PlannedOperation::operation)
                        .toList();
        Loop.run(live, plan);
        assertThat(Compare.lines(compare(target))).as("after %s", plan).isEmpty();
        done.addAll(plan);
        return plan;
    }

    /** Makes the database what the target asks for, takes it back, and does it again. */
    void settleTwice(Schema target) {
        List<String> before = dump();
        List<Operation> plan = settle(target);
        List<String> after = dump();
        undo(plan, before);
        Loop.run(live, plan);
        assertThat(CatalogDump.diff(after, dump())).as("again %s", plan).isEmpty();
    }

    /** Takes all that was done back. */
    void undo() {
        undo(done, beginning);
    }

    private void undo(List<Operation> plan, List<String> before) {
        Loop.run(live, Reversal.of(plan));
        assertThat(CatalogDump.diff(before, dump()))
                .as("back after %s", Reversal.of(plan))
                .isEmpty();
    }

    Schema inspect() {
        return Loop.inspect(live);
    }

    private List<String> dump() {
        return Loop.dump(live);
    }

    private Comparison compare(Schema target) {
        try {
            Connection connection = live.session();
            CanonicalSchema spelled = Loop.DIALECT.canonicalize(
                    target, connection, SchemaGenerator.SCOPE, scratch::connect, AnswerCache.NONE);
            Schema found = Loop.DIALECT.inspect(connection, SchemaGenerator.SCOPE);
            return new SchemaComparator(
                            new PostgresDialect(), Ownership.everything(), new ComparisonOptions(true, true))
                    .compare(spelled, found);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        scratch.close();
        live.close();
    }
}
