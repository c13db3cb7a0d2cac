package dev.autogen.operation;

import java.util.Optional;

/**
 * Stands where a step cannot be undone. Carrying it out fails with the reason.
 *
 * @param reason why, as the rest of a sentence
 */
public record Irreversible(String reason) implements Operation {

    static Operation unless(Optional<? extends Operation> undo, String kind, Object name) {
        return undo.<Operation>map(operation -> operation)
                .orElseGet(() -> new Irreversible("the definition of " + kind + " " + name + " was not recorded"));
    }

    @Override
    public Operation reverse() {
        return this;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitIrreversible(this);
    }
}
