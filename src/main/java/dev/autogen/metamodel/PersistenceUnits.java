package dev.autogen.metamodel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The persistence units of a class path.
 *
 * <p>Those in directories are the application's own; units in jars count only when there are none.
 */
final class PersistenceUnits {

    static final String FILE = "META-INF/persistence.xml";

    private final List<PersistenceUnit> units;

    private PersistenceUnits(List<PersistenceUnit> units) {
        this.units = units;
    }

    static PersistenceUnits on(UserClassPath classPath) {
        List<PersistenceUnit> own = in(classPath, Files::isDirectory);
        return new PersistenceUnits(own.isEmpty() ? in(classPath, entry -> !Files.isDirectory(entry)) : own);
    }

    List<String> names() {
        return units.stream().map(PersistenceUnit::name).toList();
    }

    boolean areSeveral() {
        return units.size() > 1;
    }

    /** The only unit. */
    Optional<PersistenceUnit> single() {
        return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
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
                .forEach(entry -> found.addAll(PersistenceXmlParser.parse(entry, content(entry))));
        return found;
    }

    private static InputStream content(Path entry) {
        try {
            return Files.isDirectory(entry) ? Files.newInputStream(entry.resolve(FILE)) : inJar(entry);
        } catch (IOException e) {
            throw new UnreadableClassPathException(entry + "/" + FILE, e);
        }
    }

    private static InputStream inJar(Path entry) throws IOException {
        try (JarFile jar = new JarFile(entry.toFile());
                InputStream content = jar.getInputStream(new JarEntry(FILE))) {
            return new ByteArrayInputStream(content.readAllBytes());
        }
    }
}
