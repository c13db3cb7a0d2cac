package dev.autogen.metamodel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The persistence units of a class path.
 *
 * <p>Those in directories are the application's own; units in jars count only when there are none, or when they are named.
 */
final class PersistenceUnits {

    static final String FILE = "META-INF/persistence.xml";

    private final UserClassPath classPath;
    private final List<PersistenceUnit> own;
    private Optional<List<PersistenceUnit>> ofLibraries = Optional.empty();

    private PersistenceUnits(UserClassPath classPath) {
        this.classPath = classPath;
        this.own = in(classPath, Files::isDirectory);
    }

    static PersistenceUnits on(UserClassPath classPath) {
        return new PersistenceUnits(classPath);
    }

    /** Those that count when none is named. */
    List<PersistenceUnit> all() {
        return own.isEmpty() ? ofLibraries() : own;
    }

    /** Looked for in every jar, and so only when asked for. */
    private List<PersistenceUnit> ofLibraries() {
        if (ofLibraries.isEmpty()) {
            ofLibraries = Optional.of(in(classPath, entry -> !Files.isDirectory(entry)));
        }
        return ofLibraries.get();
    }

    /** Whether a directory of the class path holds them, which is the application's. */
    boolean areOwn() {
        return !own.isEmpty();
    }

    List<String> names() {
        return all().stream().map(PersistenceUnit::name).toList();
    }

    /** That of a name, the application's own before one of a library. */
    PersistenceUnit named(String name) {
        return find(name, own).or(() -> find(name, ofLibraries())).orElseThrow(() -> {
            List<String> names = Stream.of(own, ofLibraries())
                    .flatMap(List::stream)
                    .map(PersistenceUnit::name)
                    .toList();
            return PersistenceUnitException.unknown(name, names);
        });
    }

    private static Optional<PersistenceUnit> find(String name, List<PersistenceUnit> units) {
        return units.stream().filter(unit -> unit.name().equals(name)).findFirst();
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
