package dev.autogen.operation;

import dev.autogen.schema.Cast;
import java.util.Optional;

/** Creates a cast. */
public record CreateCast(Cast cast) implements Operation {

    @Override
    public Operation reverse() {
        return new DropCast(cast.source(), cast.target(), Optional.of(cast));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitCreateCast(this);
    }
}
