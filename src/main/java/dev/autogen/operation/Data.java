package dev.autogen.operation;

import java.util.Optional;

/**
 * A step that moves data by code.
 *
 * <p>What the code does cannot be read from the value, so the checksum of a revision counts the name: give a new one when
 * the step starts to mean something else.
 *
 * @param name what it does, unique in its revision
 * @param action the code, run inside the transaction of its revision
 * @param undo the code that takes it back; without it the step cannot be undone
 */
public record Data(String name, DataAction action, Optional<DataAction> undo) implements Operation {

    @Override
    public Operation reverse() {
        return undo.<Operation>map(back -> new Data(name, back, Optional.of(action)))
                .orElseGet(() -> new Irreversible("no undo was given for the data step " + name));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitData(this);
    }
}
