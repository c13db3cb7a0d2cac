package dev.autogen.operation;

import dev.autogen.schema.Extension;
import dev.autogen.schema.Name;
import java.util.Optional;

/**
 * Drops an extension.
 *
 * @param name its name
 * @param definition what it was; without it the drop cannot be undone
 */
public record DropExtension(Name name, Optional<Extension> definition) implements Operation {

    @Override
    public Operation reverse() {
        return Irreversible.unless(definition.map(CreateExtension::new), "extension", name);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitDropExtension(this);
    }
}
