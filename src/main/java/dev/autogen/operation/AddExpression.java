package dev.autogen.operation;

import dev.autogen.schema.Column;
import dev.autogen.schema.Name;

/**
 * Makes a plain column a generated one.
 *
 * <p>PostgreSQL knows no other way than to drop the column and add it again, so that the values it had go and what refers to
 * it has to step aside.
 *
 * @param table the table
 * @param column the column as it is generated from now on
 */
public record AddExpression(Name table, Column column) implements Operation {

    public AddExpression {
        if (column.generated().isEmpty()) {
            throw new IllegalArgumentException("column " + column.name() + " is not generated");
        }
    }

    @Override
    public Operation reverse() {
        return new DropExpression(table, column);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitAddExpression(this);
    }
}
