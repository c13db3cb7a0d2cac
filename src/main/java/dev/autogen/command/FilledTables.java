package dev.autogen.command;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.RowCount;
import dev.autogen.dialect.RowsOf;
import dev.autogen.lint.EmptyValues;
import dev.autogen.operation.AddColumn;
import dev.autogen.operation.Operation;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.schema.ColumnReference;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for rows that stand in the way of a plan.
 *
 * @param dialect counts
 * @param defaultSchema where names without a schema are
 */
record FilledTables(Dialect dialect, String defaultSchema) {

    /**
     * Refuses a plan that forbids nulls where rows of this database have them.
     *
     * @throws FilledTableException when it does
     */
    void requireValues(List<PlannedOperation> plan, Connection connection) throws SQLException {
        Map<ColumnReference, Boolean> columns = new LinkedHashMap<>();
        for (PlannedOperation planned : plan) {
            Operation operation = planned.operation();
            EmptyValues.forbiddenBy(operation).ifPresent(column -> columns.put(column, operation instanceof AddColumn));
        }
        EarlierNames names =
                EarlierNames.of(plan.stream().map(PlannedOperation::operation).toList());
        Map<RowsOf, RowCount> counts = dialect.count(connection, questions(columns.keySet(), names), defaultSchema);
        List<String> without = columns.keySet().stream()
                .flatMap(column -> without(column, columns.getOrDefault(column, false), names, counts).stream())
                .toList();
        if (!without.isEmpty()) {
            throw new FilledTableException(without);
        }
    }

    private static Set<RowsOf> questions(Set<ColumnReference> columns, EarlierNames names) {
        Set<RowsOf> questions = new HashSet<>();
        for (ColumnReference column : columns) {
            questions.add(names.of(all(column)));
            questions.add(names.of(filled(column)));
        }
        return questions;
    }

    private static Optional<String> without(
            ColumnReference column, boolean isNew, EarlierNames names, Map<RowsOf, RowCount> counts) {
        RowCount none = new RowCount(0, true);
        RowCount rows = counts.getOrDefault(names.of(all(column)), none);
        long values =
                isNew ? 0 : counts.getOrDefault(names.of(filled(column)), rows).rows();
        long empty = rows.rows() - values;
        return empty > 0 ? Optional.of(column + " (" + new RowCount(empty, rows.exact()) + ")") : Optional.empty();
    }

    private static RowsOf all(ColumnReference column) {
        return new RowsOf(column.table(), Optional.empty());
    }

    private static RowsOf filled(ColumnReference column) {
        return new RowsOf(column.table(), Optional.of(column.column()));
    }
}
