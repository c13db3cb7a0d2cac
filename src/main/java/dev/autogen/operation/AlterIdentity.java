package dev.autogen.operation;

import dev.autogen.schema.Identity;
import dev.autogen.schema.Name;
import java.util.Optional;

/**
 * Sets, changes or drops the identity of a column.
 *
 * @param table its table
 * @param column its name
 * @param from the identity it had
 * @param to the identity it gets; empty for none
 */
public record AlterIdentity(Name table, String column, Optional<Identity> from, Optional<Identity> to)
        implements Operation {

    @Override
    public Operation reverse() {
        return new AlterIdentity(table, column, to, from);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitAlterIdentity(this);
    }
}
