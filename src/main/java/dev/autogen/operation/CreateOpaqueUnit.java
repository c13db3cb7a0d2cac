package dev.autogen.operation;

import dev.autogen.schema.OpaqueUnit;
import java.util.Optional;

/** Creates an auxiliary object. */
public record CreateOpaqueUnit(OpaqueUnit unit) implements Operation {

    @Override
    public Operation reverse() {
        return new DropOpaqueUnit(unit.name(), Optional.of(unit));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitCreateOpaqueUnit(this);
    }
}
