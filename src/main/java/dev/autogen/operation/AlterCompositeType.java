package dev.autogen.operation;

import dev.autogen.schema.CompositeType;

/**
 * Changes a composite type in place.
 *
 * @param from what it was
 * @param to what it becomes, under the same name
 */
public record AlterCompositeType(CompositeType from, CompositeType to) implements Operation {

    @Override
    public Operation reverse() {
        return new AlterCompositeType(to, from);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitAlterCompositeType(this);
    }
}
