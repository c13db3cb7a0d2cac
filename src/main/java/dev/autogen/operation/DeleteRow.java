package dev.autogen.operation;

import dev.autogen.schema.InitialRow;
import dev.autogen.schema.Name;

/** Deletes the row with the key of an initial row. */
public record DeleteRow(Name table, InitialRow row) implements Operation {

    @Override
    public Operation reverse() {
        return new InsertRow(table, row);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitDeleteRow(this);
    }
}
