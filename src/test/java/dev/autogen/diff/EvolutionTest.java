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
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From nothing to a random schema, through random changes of it, and all the way back. */
class EvolutionTest {
    private static final InspectionScope SCOPE = InspectionScope.of("public", SchemaGenerator.SECOND_SCHEMA);

    @RegisterExtension
    final FreshDatabase live = new FreshDatabase();

    /** Empty in between: where views are spelled. */
    @RegisterExtension
    final FreshDatabase scratch = new FreshDatabase();

    static LongStream seeds() {
        return LongStream.range(0, SchemaGenerator.count(15, 500));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_plan_runs_settles_and_can_be_undone(long seed) throws SQLException {
        List<String> empty = dump();
        List<Operation> creation = settle(SchemaGenerator.schema(seed));
        List<String> created = dump();
        Schema edited = SchemaEdits.edited(Loop.inspect(live.database()), seed, 1 + (int) (seed % 12));
        List<Operation> change = settle(edited);
        undo(change, created);
        undo(creation, empty);
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
