package dev.autogen.operation;

import dev.autogen.schema.Domain;

/**
 * Changes a domain in place.
 *
 * @param from what it was
 * @param to what it becomes, under the same name
 */
public record AlterDomain(Domain from, Domain to) implements Operation {

    @Override
    public Operation reverse() {
        return new AlterDomain(to, from);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitAlterDomain(this);
    }
}
