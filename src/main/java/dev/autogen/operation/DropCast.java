package dev.autogen.operation;

import dev.autogen.schema.Cast;
import java.util.Optional;

/**
 * Drops a cast.
 *
 * @param source the type cast from
 * @param target the type cast to
 * @param definition what it was; without it the drop cannot be undone
 */
public record DropCast(String source, String target, Optional<Cast> definition) implements Operation {

    @Override
    public Operation reverse() {
        return Irreversible.unless(definition.map(CreateCast::new), "cast", source + " as " + target);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitDropCast(this);
    }
}
