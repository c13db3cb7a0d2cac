package dev.autogen.dialect.postgres;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns that a table's expressions may name, with types and nothing else. */
final class ReferencedColumns {

    private ReferencedColumns() {}

    /** Every column whose name occurs in one of the texts: too many do no harm. */
    static Map<String, Piece> of(Table table, Asked asked) {
        String texts = String.join("\n", texts(table, asked));
        Map<String, Piece> columns = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            if (TypeOrder.mentions(texts, column.name())) {
                Column bare = Column.of(column.name(), column.type()).withCollation(column.collation());
                ObjectPath path = ObjectPath.column(table.name(), column.name());
                columns.put(column.name(), new Piece(ColumnDdl.definition(bare), path, column.type()));
            }
        }
        return columns;
    }

    private static List<String> texts(Table table, Asked asked) {
        List<String> texts = new ArrayList<>();
        table.columns()
                .forEach(column -> column.generated().map(Generated::expression).ifPresent(texts::add));
        table.checks().stream().map(CheckConstraint::expression).forEach(texts::add);
        table.exclusions().stream().map(ConstraintDdl.INSTANCE::visitExclusion).forEach(texts::add);
        for (int i = 0; i < table.indexes().size(); i++) {
            if (asked.indexes().get(i).isPresent()) {
                Index index = table.indexes().get(i);
                index.parts().stream().map(IndexPart::text).forEach(texts::add);
                index.predicate().ifPresent(texts::add);
            }
        }
        return texts;
    }
}
