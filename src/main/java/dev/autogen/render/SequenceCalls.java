package dev.autogen.render;

import dev.autogen.schema.Identity;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;

/** The calls that say how something counts: what PostgreSQL assumes is left out. */
final class SequenceCalls {
    private SequenceCalls() {}

    static Chain sequence(Sequence sequence) {
        Chain chain = options(sequence.options(), "bigint");
        sequence.ownedBy()
                .ifPresent(owner ->
                        chain.add("ownedBy", TypeCalls.reference(owner.table()), Argument.text(owner.column())));
        return chain.text("comment", sequence.comment());
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
