package dev.autogen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.AnswerCache;
import dev.autogen.dialect.CanonicalSchema;
import dev.autogen.dialect.InspectionScope;
import dev.autogen.operation.Operation;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.operation.Reversal;
import dev.autogen.schema.Schema;
import dev.autogen.testing.CatalogDump;
import dev.autogen.testing.FreshDatabase;
import dev.autogen.testing.SchemaGenerator;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From nothing to a random schema, through random changes of it, and all the way back. */
class EvolutionTest {
    private static final int CHANGES = 10;
    private static final InspectionScope SCOPE = InspectionScope.of("public", SchemaGenerator.SECOND_SCHEMA);

    @RegisterExtension
    final FreshDatabase live = new FreshDatabase();

    /** Empty in between: where views are spelled. */
    @RegisterExtension
    final FreshDatabase scratch = new FreshDatabase();

    /** With the changes of each, 300 pairs of schemas, or 1,000. */
    static LongStream seeds() {
        return LongStream.range(0, SchemaGenerator.count(30, 100));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_plan_runs_settles_and_can_be_undone(long seed) throws SQLException {
        List<String> empty = dump();
        List<Operation> done = new ArrayList<>(settle(SchemaGenerator.schema(seed)));
        for (int change = 0; change < CHANGES; change++) {
            List<String> before = dump();
            int edits = 1 + (int) ((seed + change) % 12);
            Schema edited = SchemaEdits.edited(Loop.inspect(live.database()), seed * CHANGES + change, edits);
            List<Operation> plan = settle(edited);
            List<String> after = dump();
            undo(plan, before);
            Loop.run(live.database(), plan);
            assertThat(CatalogDump.diff(after, dump())).as("again %s", plan).isEmpty();
            done.addAll(plan);
        }
        undo(done, empty);
    }

    private List<Operation> settle(Schema target) throws SQLException {
        List<Operation> plan = new OperationPlanner(Loop.DIALECT, Map.of())
                .plan(compare(target).differences()).stream()
                        .map(PlannedOperation::operation)
                        .toList();
        Loop.run(live.database(), plan);
        assertThat(Compare.lines(compare(target))).as("after %s", plan).isEmpty();
        return plan;
    }

    private void undo(List<Operation> plan, List<String> before) {
        Loop.run(live.database(), Reversal.of(plan));
        assertThat(CatalogDump.diff(before, dump()))
                .as("back after %s", Reversal.of(plan))
                .isEmpty();
    }

    private List<String> dump() {
        return Loop.dump(live.database());
    }

    private Comparison compare(Schema target) throws SQLException {
        try (Connection connection = live.connect()) {
            CanonicalSchema spelled =
                    Loop.DIALECT.canonicalize(target, connection, SCOPE, scratch::connect, AnswerCache.NONE);
            Schema found = Loop.DIALECT.inspect(connection, SCOPE);
            return new SchemaComparator(Ownership.everything(), new ComparisonOptions(true, true))
                    .compare(spelled, found);
        }
    }
}
