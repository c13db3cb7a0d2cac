package dev.autogen.operation;

import java.util.List;

/**
 * Carries operations out outside a transaction, each on its own.
 *
 * @param operations what is carried out, in order
 */
public record OutsideTransaction(List<Operation> operations) implements Operation {

    public OutsideTransaction {
        operations = List.copyOf(operations);
    }

    @Override
    public Operation reverse() {
        return new OutsideTransaction(Reversal.of(operations));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitOutsideTransaction(this);
    }
}
