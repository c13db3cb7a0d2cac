package dev.autogen.metamodel;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The jars that a persistence unit lists to be searched as well.
 *
 * <p>They are written as URLs or as paths, which start from the unit's directory or that of its jar, or with Hibernate from
 * where the application is started. Builds put libraries elsewhere, so a jar of that name on the class path is meant too.
 *
 * @param unit whose jars these are
 * @param directory of the project
 * @param classPath of the application
 * @see <a href="https://jakarta.ee/specifications/persistence/3.2/jakarta-persistence-spec-3.2#a12384">jar-file</a>
 */
record JarFiles(PersistenceUnit unit, Path directory, UserClassPath classPath) {

    private static final String FILE_URL = "file:";

    /** Those that are there. */
    List<Path> found() {
        return unit.jarFiles().stream()
                .flatMap(written -> find(written).stream())
                .toList();
    }

    /** Those that are nowhere, as written. */
    List<String> missing() {
        return unit.jarFiles().stream()
                .filter(written -> find(written).isEmpty())
                .toList();
    }

    private Optional<Path> find(String written) {
        Path path = written.startsWith(FILE_URL) ? Path.of(URI.create(written)) : Path.of(written);
        Stream<Path> places = Stream.of(
                        unit.root().resolve(path), unit.root().resolveSibling(path), directory.resolve(path))
                .map(place -> place.toAbsolutePath().normalize())
                .filter(Files::exists);
        Stream<Path> sameName =
                classPath.entries().stream().filter(entry -> entry.endsWith(String.valueOf(path.getFileName())));
        return Stream.concat(places, sameName).findFirst();
    }
}
