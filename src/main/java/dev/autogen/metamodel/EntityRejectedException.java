package dev.autogen.metamodel;

import dev.autogen.schema.AutogenException;
import java.util.Optional;

/** A mapping that Hibernate refuses. */
public final class EntityRejectedException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String entity;

    public EntityRejectedException(Optional<String> entity, String reason, Throwable cause) {
        super(Kind.USAGE, "Hibernate rejects %s: %s".formatted(entity.orElse("the entities"), reason), cause);
        this.entity = entity.orElse("");
    }

    /** The entity's class name, if Hibernate's words name one. */
    public Optional<String> entity() {
        return Optional.of(entity).filter(name -> !name.isEmpty());
    }
}
