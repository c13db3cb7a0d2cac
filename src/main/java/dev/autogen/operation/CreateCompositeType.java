package dev.autogen.operation;

import dev.autogen.schema.CompositeType;
import java.util.Optional;

/** Creates a composite type. */
public record CreateCompositeType(CompositeType type) implements Operation {

    @Override
    public Operation reverse() {
        return new DropCompositeType(type.name(), Optional.of(type));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitCreateCompositeType(this);
    }
}
