package dev.autogen.operation;

import dev.autogen.schema.Namespace;
import java.util.Optional;

/** Creates a schema. */
public record CreateSchema(Namespace namespace) implements Operation {

    @Override
    public Operation reverse() {
        return new DropSchema(namespace.name(), Optional.of(namespace));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitCreateSchema(this);
    }
}
