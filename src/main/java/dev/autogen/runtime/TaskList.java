package dev.autogen.runtime;

import dev.autogen.dialect.DdlStatement;
import dev.autogen.dialect.Dialect;
import dev.autogen.operation.Data;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OutsideTransaction;
import dev.autogen.operation.PartialOperationVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The translation of operations into tasks. */
final class TaskList {
    private static final Leaves TOGETHER = new Leaves(false);
    private static final Leaves APART = new Leaves(true);
    private static final DataSteps DATA = new DataSteps();

    private TaskList() {}

    /** The tasks of the operations in order, each with its place among them. */
    static List<Task> of(List<Operation> operations, Dialect dialect) {
        List<Leaf> leaves =
                operations.stream().flatMap(each -> each.accept(TOGETHER)).toList();
        List<Task> tasks = new ArrayList<>();
        for (int index = 0; index < leaves.size(); index++) {
            tasks.addAll(leaves.get(index).tasks(index, tasks.size() + 1, dialect));
        }
        return List.copyOf(tasks);
    }

    /** How many operations there are when those of blocks count one by one. */
    static int count(List<Operation> operations) {
        return (int) operations.stream().flatMap(each -> each.accept(TOGETHER)).count();
    }

    /** An operation that holds no other, and whether it stands in a block outside the transaction. */
    private record Leaf(Operation operation, boolean apart) {

        List<Task> tasks(int index, int first, Dialect dialect) {
            return operation
                    .accept(DATA)
                    .map(data -> List.<Task>of(new DataTask(data, first, new Progress(index, 0), end(index), apart)))
                    .orElseGet(() -> statements(index, first, dialect));
        }

        private List<Task> statements(int index, int first, Dialect dialect) {
            // The dialect chooses other words outside a transaction, so it is shown the block.
            List<DdlStatement> statements =
                    dialect.statements(apart ? new OutsideTransaction(List.of(operation)) : operation);
            List<Task> tasks = new ArrayList<>();
            for (int number = 0; number < statements.size(); number++) {
                Progress after = number + 1 < statements.size() ? new Progress(index, number + 1) : end(index);
                tasks.add(new StatementTask(
                        operation, statements.get(number), first + number, new Progress(index, number), after, apart));
            }
            return tasks;
        }

        private static Progress end(int index) {
            return new Progress(index + 1, 0);
        }
    }

    /** The operations inside an operation, or itself. */
    private static final class Leaves extends PartialOperationVisitor<Stream<Leaf>> {
        private final boolean apart;

        Leaves(boolean apart) {
            this.apart = apart;
        }

        @Override
        protected Stream<Leaf> other(Operation operation) {
            return Stream.of(new Leaf(operation, apart));
        }

        @Override
        public Stream<Leaf> visitOutsideTransaction(OutsideTransaction operation) {
            return operation.operations().stream().flatMap(each -> each.accept(APART));
        }
    }

    /** The operation when it is code. */
    private static final class DataSteps extends PartialOperationVisitor<Optional<Data>> {
        @Override
        protected Optional<Data> other(Operation operation) {
            return Optional.empty();
        }

        @Override
        public Optional<Data> visitData(Data operation) {
            return Optional.of(operation);
        }
    }
}
