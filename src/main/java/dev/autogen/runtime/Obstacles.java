package dev.autogen.runtime;

import dev.autogen.operation.Irreversible;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OutsideTransaction;
import dev.autogen.operation.PartialOperationVisitor;
import java.util.stream.Stream;

/** The reasons for which operations cannot be carried out. */
final class Obstacles extends PartialOperationVisitor<Stream<String>> {

    @Override
    protected Stream<String> other(Operation operation) {
        return Stream.empty();
    }

    @Override
    public Stream<String> visitIrreversible(Irreversible operation) {
        return Stream.of(operation.reason());
    }

    @Override
    public Stream<String> visitOutsideTransaction(OutsideTransaction operation) {
        return operation.operations().stream().flatMap(each -> each.accept(this));
    }
}
