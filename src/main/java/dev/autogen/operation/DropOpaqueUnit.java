package dev.autogen.operation;

import dev.autogen.schema.Name;
import dev.autogen.schema.OpaqueUnit;
import java.util.Optional;

/**
 * Drops an auxiliary object.
 *
 * @param name its name
 * @param definition what it was; without it the drop cannot be undone
 */
public record DropOpaqueUnit(Name name, Optional<OpaqueUnit> definition) implements Operation {

    @Override
    public Operation reverse() {
        return Irreversible.unless(definition.map(CreateOpaqueUnit::new), "auxiliary object", name);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitDropOpaqueUnit(this);
    }
}
