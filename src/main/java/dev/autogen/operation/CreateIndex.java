package dev.autogen.operation;

import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import java.util.Optional;

/** Creates a named index on a table or materialised view. */
public record CreateIndex(Name table, Index index) implements Operation {

    @Override
    public Operation reverse() {
        return new DropIndex(table, index.label().required(), Optional.of(index));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitCreateIndex(this);
    }
}
