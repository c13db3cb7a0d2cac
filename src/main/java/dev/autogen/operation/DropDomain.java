package dev.autogen.operation;

import dev.autogen.schema.Domain;
import dev.autogen.schema.Name;
import java.util.Optional;

/**
 * Drops a domain.
 *
 * @param name its name
 * @param definition what it was; without it the drop cannot be undone
 */
public record DropDomain(Name name, Optional<Domain> definition) implements Operation {

    @Override
    public Operation reverse() {
        return Irreversible.unless(definition.map(CreateDomain::new), "domain", name);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitDropDomain(this);
    }
}
