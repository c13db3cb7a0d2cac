package dev.autogen.operation;

import dev.autogen.schema.Name;

/** Allows nulls in a column. */
public record DropNotNull(Name table, String column) implements Operation {

    @Override
    public Operation reverse() {
        return new SetNotNull(table, column);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitDropNotNull(this);
    }
}
