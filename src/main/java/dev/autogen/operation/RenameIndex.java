package dev.autogen.operation;

import dev.autogen.schema.Name;

/** Renames an index. */
public record RenameIndex(Name table, String from, String to) implements Operation {

    @Override
    public Operation reverse() {
        return new RenameIndex(table, to, from);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitRenameIndex(this);
    }
}
