package dev.autogen.rewrite;

import dev.autogen.operation.CreateTable;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.schema.Column;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses the order of the columns in new tables, as {@code column-order}.
 *
 * <p>Hibernate sorts columns by the size of their types, which people do not.
 *
 * @param first columns that come first, in this order; the primary key where none is named
 * @param last columns that come last, in this order
 * @param alphabetical whether the rest is sorted by name, instead of being left as it is
 */
record ColumnOrder(List<String> first, List<String> last, boolean alphabetical) implements Rewriter {

    ColumnOrder {
        first = List.copyOf(first);
        last = List.copyOf(last);
    }

    @Override
    public Rewrite rewrite(PlannedOperation planned, List<PlannedOperation> plan) {
        return planned.operation() instanceof CreateTable create
                ? Rewrite.replace(
                        List.of(new PlannedOperation(new CreateTable(ordered(create.table())), planned.reason())))
                : Rewrite.keep(planned);
    }

    private Table ordered(Table table) {
        List<String> front =
                first.isEmpty() ? table.primaryKey().map(PrimaryKey::columns).orElse(List.of()) : first;
        Comparator<Column> order = Comparator.comparingInt(column -> place(column.name(), front));
        if (alphabetical) {
            order = order.thenComparing(Column::name);
        }
        List<Column> columns = table.columns().stream().sorted(order).toList();
        return table.with(builder -> builder.columns(columns));
    }

    /** Negative for the first columns, positive for the last ones, zero between. */
    private int place(String column, List<String> front) {
        if (front.contains(column)) {
            return front.indexOf(column) - front.size();
        }
        return last.indexOf(column) + 1;
    }
}
