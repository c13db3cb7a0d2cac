package dev.autogen.operation;

import dev.autogen.schema.Name;

/** Forbids nulls in a column. */
public record SetNotNull(Name table, String column) implements Operation {

    @Override
    public Operation reverse() {
        return new DropNotNull(table, column);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitSetNotNull(this);
    }
}
