package dev.autogen.render;

import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import java.util.Optional;

/** The calls that say how something counts: what PostgreSQL assumes is left out. */
final class SequenceCalls {
    private SequenceCalls() {}

    static Chain sequence(Sequence sequence) {
        Chain chain = options(sequence.options(), "bigint");
        reference(chain, "ownedBy", sequence.ownedBy());
        reference(chain, "continuing", sequence.continues());
        return chain.when(sequence.unlogged(), "unlogged").text("comment", sequence.comment());
    }

    private static void reference(Chain chain, String method, Optional<ColumnReference> column) {
        column.ifPresent(found -> chain.add(method, TypeCalls.reference(found.table()), Argument.text(found.column())));
    }

    /** The options of an identity over a column of the type. */
    static Chain identity(Identity identity, String columnType) {
        return options(identity.options(), columnType);
    }

    private static Chain options(SequenceOptions options, String assumedType) {
        SequenceOptions assumed = SequenceOptions.counting(options.type(), 0, options.increment());
        boolean up = options.increment() > 0;
        return new Chain()
                .when(!options.type().equals(assumedType), "type", Argument.text(options.type()))
                .when(
                        options.start() != (up ? options.minimum() : options.maximum()),
                        "start",
                        Argument.number(options.start()))
                .when(options.increment() != 1, "increment", Argument.number(options.increment()))
                .when(options.minimum() != assumed.minimum(), "minimum", Argument.number(options.minimum()))
                .when(options.maximum() != assumed.maximum(), "maximum", Argument.number(options.maximum()))
                .when(options.cache() != 1, "cache", Argument.number(options.cache()))
                .when(options.cycle(), "cycle");
    }
}
