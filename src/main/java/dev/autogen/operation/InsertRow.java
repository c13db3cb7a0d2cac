package dev.autogen.operation;

import dev.autogen.schema.InitialRow;
import dev.autogen.schema.Name;

/** Inserts a row that a table needs from the start. */
public record InsertRow(Name table, InitialRow row) implements Operation {

    @Override
    public Operation reverse() {
        return new DeleteRow(table, row);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitInsertRow(this);
    }
}
