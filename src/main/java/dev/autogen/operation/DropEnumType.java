package dev.autogen.operation;

import dev.autogen.schema.EnumType;
import dev.autogen.schema.Name;
import java.util.Optional;

/**
 * Drops an enum type.
 *
 * @param name its name
 * @param definition what it was; without it the drop cannot be undone
 */
public record DropEnumType(Name name, Optional<EnumType> definition) implements Operation {

    @Override
    public Operation reverse() {
        return Irreversible.unless(definition.map(CreateEnumType::new), "enum type", name);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitDropEnumType(this);
    }
}
