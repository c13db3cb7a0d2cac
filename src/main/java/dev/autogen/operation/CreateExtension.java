package dev.autogen.operation;

import dev.autogen.schema.Extension;
import java.util.Optional;

/** Creates an extension. */
public record CreateExtension(Extension extension) implements Operation {

    @Override
    public Operation reverse() {
        return new DropExtension(extension.name(), Optional.of(extension));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitCreateExtension(this);
    }
}
