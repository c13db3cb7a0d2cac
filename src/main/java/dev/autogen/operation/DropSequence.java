package dev.autogen.operation;

import dev.autogen.schema.Name;
import dev.autogen.schema.Sequence;
import java.util.Optional;

/**
 * Drops a sequence.
 *
 * @param name its name
 * @param definition what it was; without it the drop cannot be undone
 */
public record DropSequence(Name name, Optional<Sequence> definition) implements Operation {

    @Override
    public Operation reverse() {
        return Irreversible.unless(definition.map(CreateSequence::new), "sequence", name);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitDropSequence(this);
    }
}
