package dev.autogen.operation;

import dev.autogen.schema.Name;
import dev.autogen.schema.Table;
import java.util.Optional;

/**
 * Drops a table.
 *
 * @param name its name
 * @param definition what it was; without it the drop cannot be undone
 */
public record DropTable(Name name, Optional<Table> definition) implements Operation {

    @Override
    public Operation reverse() {
        return Irreversible.unless(definition.map(CreateTable::new), "table", name);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitDropTable(this);
    }
}
