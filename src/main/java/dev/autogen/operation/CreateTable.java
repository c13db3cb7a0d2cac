package dev.autogen.operation;

import dev.autogen.schema.Table;
import java.util.Optional;

/** Creates a table. */
public record CreateTable(Table table) implements Operation {

    @Override
    public Operation reverse() {
        return new DropTable(table.name(), Optional.of(table));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitCreateTable(this);
    }
}
