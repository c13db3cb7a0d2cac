package dev.autogen.render;

import dev.autogen.schema.Column;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;
import java.util.List;

/** The call that says what a column is. */
final class ColumnCalls {
    private ColumnCalls() {}

    static Call column(Column column) {
        List<Argument> start = List.of(Argument.text(column.name()), Argument.text(column.type()));
        return new Call("column", Chain.withContent(start, content(column).on("column")));
    }

    static Chain content(Column column) {
        Chain chain = new Chain()
                .when(!column.nullable(), "notNull")
                .text("collate", column.collation())
                .text("defaultTo", column.defaultExpression());
        column.identity().ifPresent(identity -> identity(chain, identity, column.type()));
        column.generated().ifPresent(generated -> generated(chain, generated));
        return chain.text("comment", column.comment());
    }

    private static void identity(Chain chain, Identity identity, String type) {
        String method = identity.always() ? "generatedAlwaysAsIdentity" : "generatedByDefaultAsIdentity";
        chain.with(method, List.of(), SequenceCalls.identity(identity, type).on("identity"));
    }

    private static void generated(Chain chain, Generated generated) {
        chain.add(generated.stored() ? "generatedAs" : "generatedVirtuallyAs", Argument.text(generated.expression()));
    }
}
