package dev.autogen.lint;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.Operation;
import dev.autogen.operation.PartialOperationVisitor;
import dev.autogen.operation.SetNotNull;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnReference;
import java.util.Optional;

/** The column that an operation forbids nulls in, although rows may be without a value for it. */
public final class EmptyValues extends PartialOperationVisitor<Optional<ColumnReference>> {
    private static final EmptyValues FINDER = new EmptyValues();

    private EmptyValues() {}

    /** None for operations that run on filled tables too. */
    public static Optional<ColumnReference> forbiddenBy(Operation operation) {
        return operation.accept(FINDER);
    }

    @Override
    protected Optional<ColumnReference> other(Operation operation) {
        return Optional.empty();
    }

    @Override
    public Optional<ColumnReference> visitAddColumn(AddColumn operation) {
        Column column = operation.column();
        return column.needsValue()
                ? Optional.of(new ColumnReference(operation.table(), column.name()))
                : Optional.empty();
    }

    @Override
    public Optional<ColumnReference> visitSetNotNull(SetNotNull operation) {
        return Optional.of(new ColumnReference(operation.table(), operation.column()));
    }
}
