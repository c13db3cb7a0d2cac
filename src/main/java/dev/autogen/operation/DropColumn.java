package dev.autogen.operation;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.Name;
import java.util.Optional;

/**
 * Drops a column.
 *
 * @param table its table
 * @param column its name
 * @param definition what it was; without it the drop cannot be undone
 */
public record DropColumn(Name table, String column, Optional<Column> definition) implements Operation {

    @Override
    public Operation reverse() {
        return Irreversible.unless(
                definition.map(was -> new AddColumn(table, was)), "column", new ColumnReference(table, column));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitDropColumn(this);
    }
}
