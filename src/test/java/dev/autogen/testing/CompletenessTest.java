package dev.autogen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.Operation;
import dev.autogen.schema.SchemaObject;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Nothing of a schema and no operation is left out by the generators that the laws are tried with. */
class CompletenessTest {
    private static final int SCHEMAS = 400;
    private static final int ROUNDS = 60;

    private static final String INVALID = "no statement makes an index that is not valid; a scenario has one";
    private static final String NAMED = "what a server holds and a plan makes has a name; scenarios leave names out";
    private static final String OPAQUE = "a unit is known by its hash only, which entities bring; scenarios have some";
    private static final String ROWS =
            "rows are looked for where a generator of numbers needs them; scenarios have some";
    private static final String VIRTUAL =
            "virtual columns are from 18 on, the tests' server is 16; VirtualColumnIT has some";
    private static final String PLANNED = "only plans say it, no database keeps it; NumberingTest has some";
    private static final String CODE = "code of the user, which no text holds; DataStepTest has some";

    /** What the generator of schemas leaves as it is, and why that is no gap. */
    private static final Map<String, String> FIXED_IN_SCHEMAS = Map.ofEntries(
            Map.entry("Generated.stored", VIRTUAL),
            Map.entry("Index.valid", INVALID),
            Map.entry("Label.explicit", NAMED),
            Map.entry("InitialRow.key", ROWS),
            Map.entry("InitialRow.values", ROWS),
            Map.entry("Table.initialRows", ROWS),
            Map.entry("OpaqueUnit.beforeTables", OPAQUE),
            Map.entry("OpaqueUnit.create", OPAQUE),
            Map.entry("OpaqueUnit.drop", OPAQUE),
            Map.entry("OpaqueUnit.hash", OPAQUE),
            Map.entry("OpaqueUnit.name", OPAQUE),
            Map.entry("Sequence.continues", PLANNED));

    /** What the generator of operations leaves as it is, and why that is no gap. */
    private static final Map<String, String> FIXED_IN_OPERATIONS = Map.of(
            "Index.valid", INVALID, "Label.explicit", NAMED, "Data.action", CODE, "Data.name", CODE, "Data.undo", CODE);

    @Test
    void generated_schemas_vary_in_every_component() {
        RecordValues values = new RecordValues();
        for (long seed = 0; seed < SCHEMAS; seed++) {
            SchemaGenerator.schema(seed).objects().forEach(values::add);
        }
        assertComplete(RecordValues.componentsOf(SchemaObject.class), values, FIXED_IN_SCHEMAS.keySet());
    }

    @Test
    void generated_operations_vary_in_every_component() {
        RecordValues values = new RecordValues();
        for (long seed = 0; seed < ROUNDS; seed++) {
            RandomOperations operations = new RandomOperations(seed);
            RandomOperations.kinds().forEach(kind -> values.add(operations.of(kind)));
        }
        assertComplete(RecordValues.componentsOf(Operation.class), values, FIXED_IN_OPERATIONS.keySet());
    }

    private static void assertComplete(SortedSet<String> all, RecordValues values, Set<String> fixed) {
        SortedSet<String> missing = new TreeSet<>(all);
        missing.removeAll(values.varied());
        assertThat(missing).as("components without two values").isEqualTo(new TreeSet<>(fixed));
    }
}
