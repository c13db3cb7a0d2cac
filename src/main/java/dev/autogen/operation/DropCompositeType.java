package dev.autogen.operation;

import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Name;
import java.util.Optional;

/**
 * Drops a composite type.
 *
 * @param name its name
 * @param definition what it was; without it the drop cannot be undone
 */
public record DropCompositeType(Name name, Optional<CompositeType> definition) implements Operation {

    @Override
    public Operation reverse() {
        return Irreversible.unless(definition.map(CreateCompositeType::new), "composite type", name);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitDropCompositeType(this);
    }
}
