package dev.autogen.render;

import dev.autogen.render.Argument.Lambda;
import dev.autogen.schema.InitialRow;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.stream.Stream;

/** The calls that say what a table or view is. */
final class TableCalls {
    private TableCalls() {}

    static Lambda table(Table table) {
        Chain chain = new Chain();
        table.columns().forEach(column -> chain.add(ColumnCalls.column(column)));
        table.constraints().forEach(constraint -> chain.add(ConstraintCalls.inside(constraint)));
        table.indexes().forEach(index -> chain.add(IndexCalls.index(index)));
        chain.when(table.unlogged(), "unlogged").entries("storage", table.storage());
        table.initialRows().forEach(row -> chain.add("row", row(row)));
        return new Lambda("table", chain.text("comment", table.comment()).calls(), true);
    }

    static Lambda row(InitialRow row) {
        return new Chain()
                .entries("key", row.key())
                .entries("value", row.values())
                .on("row");
    }

    static Lambda view(View view) {
        Chain chain = new Chain();
        view.indexes().forEach(index -> chain.add(IndexCalls.index(index)));
        chain.entries("option", view.options())
                .text("comment", view.comment())
                .entries("columnComment", view.columnComments());
        view.grants()
                .forEach(grant -> chain.texts(
                        grant.grantable() ? "grantWithOption" : "grant",
                        Stream.concat(Stream.of(grant.role()), grant.privileges().stream())
                                .toList()));
        return chain.on("view");
    }
}
