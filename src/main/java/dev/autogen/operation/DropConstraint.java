package dev.autogen.operation;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Name;
import java.util.Optional;

/**
 * Drops a constraint.
 *
 * @param table its table
 * @param name its name
 * @param definition what it was; without it the drop cannot be undone
 */
public record DropConstraint(Name table, String name, Optional<Constraint> definition) implements Operation {

    @Override
    public Operation reverse() {
        return Irreversible.unless(
                definition.map(was -> new AddConstraint(table, was)), "constraint", name + " of " + table);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitDropConstraint(this);
    }
}
