package dev.autogen.operation;

import dev.autogen.schema.Name;
import java.util.Optional;

/**
 * Sets, changes or drops the default of a column.
 *
 * @param table its table
 * @param column its name
 * @param from the default it had, as SQL text
 * @param to the default it gets, as SQL text; empty for none
 */
public record AlterDefault(Name table, String column, Optional<String> from, Optional<String> to) implements Operation {

    @Override
    public Operation reverse() {
        return new AlterDefault(table, column, to, from);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitAlterDefault(this);
    }
}
