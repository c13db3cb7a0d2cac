package dev.autogen.operation;

import dev.autogen.schema.EnumType;
import java.util.Optional;

/** Creates an enum type. */
public record CreateEnumType(EnumType type) implements Operation {

    @Override
    public Operation reverse() {
        return new DropEnumType(type.name(), Optional.of(type));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitCreateEnumType(this);
    }
}
