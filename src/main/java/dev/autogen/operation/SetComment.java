package dev.autogen.operation;

import dev.autogen.schema.ObjectPath;
import java.util.Optional;

/**
 * Sets, changes or drops the comment on an object.
 *
 * @param object what the comment is on
 * @param from the comment it had
 * @param to the comment it gets; empty for none
 */
public record SetComment(ObjectPath object, Optional<String> from, Optional<String> to) implements Operation {

    @Override
    public Operation reverse() {
        return new SetComment(object, to, from);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitSetComment(this);
    }
}
