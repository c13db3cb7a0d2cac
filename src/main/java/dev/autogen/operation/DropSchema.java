package dev.autogen.operation;

import dev.autogen.schema.Name;
import dev.autogen.schema.Namespace;
import java.util.Optional;

/**
 * Drops a schema.
 *
 * @param name its name
 * @param definition what it was; without it the drop cannot be undone
 */
public record DropSchema(Name name, Optional<Namespace> definition) implements Operation {

    @Override
    public Operation reverse() {
        return Irreversible.unless(definition.map(CreateSchema::new), "schema", name);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitDropSchema(this);
    }
}
