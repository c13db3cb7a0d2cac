package dev.autogen.operation;

import dev.autogen.schema.Name;

/** Renames a table inside its schema. */
public record RenameTable(Name from, Name to) implements Operation {

    @Override
    public Operation reverse() {
        return new RenameTable(to, from);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitRenameTable(this);
    }
}
