package dev.autogen.operation;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Name;
import java.util.Optional;

/** Adds a named constraint to a table. */
public record AddConstraint(Name table, Constraint constraint) implements Operation {

    @Override
    public Operation reverse() {
        return new DropConstraint(table, constraint.label().required(), Optional.of(constraint));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitAddConstraint(this);
    }
}
