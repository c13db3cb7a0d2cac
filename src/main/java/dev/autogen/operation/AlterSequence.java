package dev.autogen.operation;

import dev.autogen.schema.Sequence;

/**
 * Changes a sequence in place.
 *
 * @param from what it was
 * @param to what it becomes, under the same name
 */
public record AlterSequence(Sequence from, Sequence to) implements Operation {

    @Override
    public Operation reverse() {
        return new AlterSequence(to, from);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitAlterSequence(this);
    }
}
