package dev.autogen.metamodel;

import dev.autogen.schema.AutogenException;
import dev.autogen.schema.ObjectPath;
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

    static PersistenceUnitException several(String setting, List<String> names) {
        return new PersistenceUnitException(
                "%s goes with one persistence unit, and these are %s: choose one with persistence_unit"
                        .formatted(setting, String.join(", ", names)));
    }

    static PersistenceUnitException withHibernateCfg(List<String> names) {
        return new PersistenceUnitException(
                "hibernate_cfg takes the place of persistence units, but persistence_unit names %s: take one of the settings out"
                        .formatted(String.join(", ", names)));
    }

    /** What two units want, which only one of them can have. */
    static PersistenceUnitException shared(ObjectPath path, String how, String first, String second) {
        return new PersistenceUnitException(
                "The persistence units %s and %s %s %s; choose one of them with persistence_unit, or keep the %s in one"
                        .formatted(first, second, how, path, path.kind().words()));
    }

    static PersistenceUnitException unknown(String wanted, List<String> names) {
        return new PersistenceUnitException("The class path has no persistence unit '%s'; it has: %s"
                .formatted(wanted, names.isEmpty() ? "none" : String.join(", ", names)));
    }

    static PersistenceUnitException unreadable(String location, Exception cause) {
        return new PersistenceUnitException("%s cannot be read: %s".formatted(location, cause.getMessage()), cause);
    }
}
