package dev.autogen.operation;

import dev.autogen.schema.Name;

/** Renames a constraint. */
public record RenameConstraint(Name table, String from, String to) implements Operation {

    @Override
    public Operation reverse() {
        return new RenameConstraint(table, to, from);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitRenameConstraint(this);
    }
}
