package dev.autogen.diff;

import dev.autogen.dialect.CanonicalSchema;
import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A comparison in the words of a test: what there is, and what is asked for. */
final class Compare {
    private Compare() {}

    static List<String> lines(Schema live, Schema target) {
        return lines(comparison(live, target));
    }

    static List<String> lines(Comparison comparison) {
        return new DifferenceDescriber(Map.of()).describe(comparison.differences());
    }

    static Comparison comparison(Schema live, Schema target) {
        return comparison(live, target, Ownership.of(java.util.Set.of()), ComparisonOptions.defaults());
    }

    static Comparison comparison(Schema live, Schema target, Ownership ownership, ComparisonOptions options) {
        return new SchemaComparator(new PostgresDialect(), ownership, options)
                .compare(new CanonicalSchema(target, target, List.of()), live);
    }

    static Comparison owning(Schema live, Schema target) {
        return comparison(live, target, Ownership.everything(), ComparisonOptions.defaults());
    }

    static Schema schema(SchemaObject... objects) {
        return Schema.of(List.of(objects));
    }

    /** The lines for a change of one table. */
    static List<String> tableLines(Table before, UnaryOperator<dev.autogen.schema.TableBuilder> change) {
        return lines(schema(before), schema(before.with(change)));
    }
}
