package dev.autogen.operation;

import dev.autogen.schema.Column;
import dev.autogen.schema.Name;
import java.util.Optional;

/** Adds a column to a table. */
public record AddColumn(Name table, Column column) implements Operation {

    @Override
    public Operation reverse() {
        return new DropColumn(table, column.name(), Optional.of(column));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitAddColumn(this);
    }
}
