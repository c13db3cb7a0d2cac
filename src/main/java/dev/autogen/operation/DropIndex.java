package dev.autogen.operation;

import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import java.util.Optional;

/**
 * Drops an index.
 *
 * @param table what it is on
 * @param name its name
 * @param definition what it was; without it the drop cannot be undone
 */
public record DropIndex(Name table, String name, Optional<Index> definition) implements Operation {

    @Override
    public Operation reverse() {
        return Irreversible.unless(definition.map(was -> new CreateIndex(table, was)), "index", table.sibling(name));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitDropIndex(this);
    }
}
