package dev.autogen.metamodel;

import dev.autogen.schema.AutogenException;
import java.util.List;

/** A persistence unit that cannot be chosen or read. */
public final class PersistenceUnitException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private PersistenceUnitException(String message) {
        super(Kind.USAGE, message);
    }

    private PersistenceUnitException(String message, Throwable cause) {
        super(Kind.USAGE, message, cause);
    }

    static PersistenceUnitException several(List<String> names) {
        return new PersistenceUnitException(
                "The class path has several persistence units (%s); choose one with persistence_unit, or name the entities with --entities"
                        .formatted(String.join(", ", names)));
    }

    static PersistenceUnitException unknown(String wanted, List<String> names) {
        return new PersistenceUnitException("The class path has no persistence unit '%s'; it has: %s"
                .formatted(wanted, names.isEmpty() ? "none" : String.join(", ", names)));
    }

    static PersistenceUnitException unreadable(String location, Exception cause) {
        return new PersistenceUnitException("%s cannot be read: %s".formatted(location, cause.getMessage()), cause);
    }
}
