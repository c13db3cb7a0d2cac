package dev.autogen.operation;

import dev.autogen.schema.Name;

/** Says whether the contents of a table are lost in a crash. */
public record SetUnlogged(Name table, boolean unlogged) implements Operation {

    @Override
    public Operation reverse() {
        return new SetUnlogged(table, !unlogged);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitSetUnlogged(this);
    }
}
