package dev.autogen.metamodel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The persistence units of a class path.
 *
 * <p>Those in directories are the application's own; units in jars count only when there are none.
 */
final class PersistenceUnits {

    static final String FILE = "META-INF/persistence.xml";

    private final List<PersistenceUnit> own;
    private final List<PersistenceUnit> units;

    private PersistenceUnits(List<PersistenceUnit> own, List<PersistenceUnit> units) {
        this.own = own;
        this.units = units;
    }

    static PersistenceUnits on(UserClassPath classPath) {
        List<PersistenceUnit> own = in(classPath, Files::isDirectory);
        return new PersistenceUnits(own, own.isEmpty() ? in(classPath, entry -> !Files.isDirectory(entry)) : own);
    }

    List<PersistenceUnit> all() {
        return units;
    }

    /** Whether a directory of the class path holds them, which is the application's. */
    boolean areOwn() {
        return !own.isEmpty();
    }

    List<String> names() {
        return units.stream().map(PersistenceUnit::name).toList();
    }

    PersistenceUnit named(String name) {
        return units.stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow(() -> PersistenceUnitException.unknown(name, names()));
    }

    private static List<PersistenceUnit> in(UserClassPath classPath, Predicate<Path> wanted) {
        List<PersistenceUnit> found = new ArrayList<>();
        classPath.entries().stream()
                .filter(wanted)
                .filter(entry -> UserClassPath.holds(entry, FILE))
                .forEach(entry -> found.addAll(PersistenceXmlParser.parse(entry, UserClassPath.open(entry, FILE))));
        return found;
    }
}
