package dev.autogen.lint;

import dev.autogen.operation.AddExpression;
import dev.autogen.operation.AlterColumnType;
import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.DeleteRow;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OutsideTransaction;
import dev.autogen.operation.PartialOperationVisitor;
import dev.autogen.schema.Column;
import dev.autogen.schema.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What operations destroy.
 *
 * <p>Not what can be had again, such as an index, a view or a generated column, and not what hand-written SQL or code does,
 * which nobody can know.
 */
public final class Destructions extends PartialOperationVisitor<Stream<Destruction>> {
    private static final Destructions FINDER = new Destructions();

    private Destructions() {}

    /** In the order in which the operation destroys them; none for most operations. */
    public static List<Destruction> of(Operation operation) {
        return operation.accept(FINDER).toList();
    }

    /** What they destroy one after the other; what is in a table that goes as a whole is not told apart. */
    public static List<Destruction> ofAll(List<Operation> operations) {
        List<Destruction> all = operations.stream()
                .flatMap(operation -> operation.accept(FINDER))
                .toList();
        Set<Name> gone = all.stream()
                .filter(data -> data.equals(Destruction.ofTable(data.table())))
                .map(Destruction::table)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(data -> !gone.contains(data.table()) || data.equals(Destruction.ofTable(data.table())))
                .toList();
    }

    @Override
    protected Stream<Destruction> other(Operation operation) {
        return Stream.empty();
    }

    @Override
    public Stream<Destruction> visitDropTable(DropTable operation) {
        return Stream.of(Destruction.ofTable(operation.name()));
    }

    @Override
    public Stream<Destruction> visitDropColumn(DropColumn operation) {
        boolean computed = operation.definition().flatMap(Column::generated).isPresent();
        return computed ? Stream.empty() : Stream.of(Destruction.ofColumn(operation.table(), operation.column()));
    }

    @Override
    public Stream<Destruction> visitAddExpression(AddExpression operation) {
        return Stream.of(
                Destruction.ofColumn(operation.table(), operation.column().name()));
    }

    @Override
    public Stream<Destruction> visitAlterColumnType(AlterColumnType operation) {
        String from = operation.from().type();
        String to = operation.to().type();
        return Conversion.mayLose(from, to)
                ? Stream.of(Destruction.ofValues(operation.table(), operation.column(), from + " becomes " + to))
                : Stream.empty();
    }

    @Override
    public Stream<Destruction> visitAlterEnumType(AlterEnumType operation) {
        List<String> gone = new ArrayList<>(operation.from().labels());
        gone.removeAll(operation.to().labels());
        String labels = gone.stream().map(label -> "'" + label + "'").collect(Collectors.joining(", "));
        return gone.isEmpty()
                ? Stream.empty()
                : operation.columns().stream()
                        .map(column -> Destruction.ofValues(
                                column.column().table(),
                                column.column().column(),
                                operation.from().name() + " loses " + labels));
    }

    @Override
    public Stream<Destruction> visitDeleteRow(DeleteRow operation) {
        String key = operation.row().key().entrySet().stream()
                .map(column -> column.getKey() + " = " + column.getValue())
                .collect(Collectors.joining(" and "));
        String what = "the row of " + operation.table() + (key.isEmpty() ? "" : " where " + key);
        return Stream.of(new Destruction(Severity.DESTRUCTIVE, operation.table(), Optional.empty(), what));
    }

    @Override
    public Stream<Destruction> visitOutsideTransaction(OutsideTransaction operation) {
        return operation.operations().stream().flatMap(inner -> inner.accept(this));
    }
}
