package dev.autogen.operation;

import dev.autogen.schema.Column;
import dev.autogen.schema.Name;

/**
 * Makes a stored generated column a plain one, which keeps the values.
 *
 * @param table the table
 * @param column the column as it is generated
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">DROP EXPRESSION</a>
 */
public record DropExpression(Name table, Column column) implements Operation {

    public DropExpression {
        if (column.generated().isEmpty()) {
            throw new IllegalArgumentException("column " + column.name() + " is not generated");
        }
    }

    @Override
    public Operation reverse() {
        return new AddExpression(table, column);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitDropExpression(this);
    }
}
