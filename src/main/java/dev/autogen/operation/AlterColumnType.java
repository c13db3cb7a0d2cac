package dev.autogen.operation;

import dev.autogen.schema.Name;

/**
 * Changes the type or collation of a column.
 *
 * @param table its table
 * @param column its name
 * @param from the type it had, with the expression that leads back to it
 * @param to the type it gets, with the expression that leads to it
 */
public record AlterColumnType(Name table, String column, ColumnType from, ColumnType to) implements Operation {

    @Override
    public Operation reverse() {
        return new AlterColumnType(table, column, to, from);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitAlterColumnType(this);
    }
}
