package dev.autogen.command;

import dev.autogen.dialect.Dialect;
import dev.autogen.lint.EmptyValues;
import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddExpression;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.Operation;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.Name;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the reversal of operations does not bring back.
 *
 * @param dialect looks
 * @param defaultSchema where names without a schema are
 */
record NotRestored(Dialect dialect, String defaultSchema) {

    /** What the operations alone tell, a line each. */
    List<String> by(List<Operation> operations) {
        return operations.stream()
                .filter(DropColumn.class::isInstance)
                .map(Operation::reverse)
                .filter(AddColumn.class::isInstance)
                .flatMap(added -> EmptyValues.forbiddenBy(added).stream())
                .map(column -> "a value for column " + column.column() + " of " + column.table()
                        + ", which is NOT NULL: a table with rows refuses it")
                .toList();
    }

    /** The same with what hangs in this database on what is dropped. */
    List<String> by(List<Operation> operations, Connection connection) throws SQLException {
        Set<Name> relations = new LinkedHashSet<>();
        Set<ColumnReference> columns = new LinkedHashSet<>();
        for (Operation operation : operations) {
            if (operation instanceof DropTable table) {
                relations.add(table.name());
            } else if (operation instanceof DropSequence sequence) {
                relations.add(sequence.name());
            } else if (operation instanceof DropColumn column) {
                columns.add(new ColumnReference(column.table(), column.column()));
            } else if (operation instanceof AddExpression anew) {
                columns.add(new ColumnReference(anew.table(), anew.column().name()));
            }
        }
        List<String> lines = new ArrayList<>(by(operations));
        lines.addAll(dialect.attachments(connection, relations, columns, defaultSchema));
        return lines;
    }
}
