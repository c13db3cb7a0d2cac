package dev.autogen.operation;

import dev.autogen.schema.Domain;
import java.util.Optional;

/** Creates a domain. */
public record CreateDomain(Domain domain) implements Operation {

    @Override
    public Operation reverse() {
        return new DropDomain(domain.name(), Optional.of(domain));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitCreateDomain(this);
    }
}
