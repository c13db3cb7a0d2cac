package dev.autogen.metamodel.hibernate;

import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Selectable;

/** Reads the indexes of a table. */
final class IndexReader {

    private final ReadingContext context;

    IndexReader(ReadingContext context) {
        this.context = context;
    }

    List<Index> read(org.hibernate.mapping.Table table, Table read) {
        return table.getIndexes().values().stream()
                .map(index -> read(index, read))
                .toList();
    }

    /** Hibernate writes an index's name without quotes, wherever it came from. */
    private Index read(org.hibernate.mapping.Index index, Table table) {
        return KeyOptions.parse(VersionGap.options(index))
                .index(context.spelling().label(index.getName()), index.isUnique(), parts(index, table));
    }

    private List<IndexPart> parts(org.hibernate.mapping.Index index, Table table) {
        List<IndexPart> parts = new ArrayList<>();
        String open = "";
        for (Selectable selectable : index.getSelectables()) {
            String text = open.isEmpty() ? piece(selectable) : open + ", " + piece(selectable);
            if (isBalanced(text)) {
                boolean descending =
                        "desc".equalsIgnoreCase(index.getSelectableOrderMap().get(selectable));
                parts.add(part(selectable, text, descending, table));
                open = "";
            } else {
                open = text;
            }
        }
        if (!open.isEmpty()) {
            parts.add(IndexElement.parse(open, false));
        }
        return parts;
    }

    /** Hibernate takes the pieces of an expression for columns, and quotes them. */
    private String piece(Selectable selectable) {
        return selectable instanceof Column column ? column.getName() : selectable.getText(context.dialect());
    }

    private IndexPart part(Selectable selectable, String text, boolean descending, Table table) {
        if (selectable instanceof Column column) {
            String name = context.spelling().column(column);
            if (table.column(name).isPresent()) {
                return descending ? IndexPart.column(name).desc() : IndexPart.column(name);
            }
        }
        return IndexElement.parse(text, descending);
    }

    /** Hibernate splits a list of columns at every comma, so that an expression may lie in several pieces. */
    private static boolean isBalanced(String text) {
        int depth = 0;
        for (SqlToken token : SqlToken.scan(text)) {
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        }
        return depth == 0;
    }
}
