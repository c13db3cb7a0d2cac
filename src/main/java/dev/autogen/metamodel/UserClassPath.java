package dev.autogen.metamodel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The application's class path: directories and jars that exist, in order.
 *
 * @param entries absolute paths
 */
public record UserClassPath(List<Path> entries) {

    private static final String EVERY_JAR = "*";

    public UserClassPath {
        entries = List.copyOf(entries);
    }

    /**
     * Resolves written entries: directories, jars, and {@code lib/*} for every jar in a directory.
     *
     * @param directory what relative entries start from
     * @throws MissingClassPathEntryException if one of them is not there
     */
    public static UserClassPath resolve(Path directory, List<String> written) {
        List<Path> entries = new ArrayList<>();
        for (String entry : written) {
            entries.addAll(expand(directory, entry));
        }
        return new UserClassPath(entries.stream().distinct().toList());
    }

    /** The same, without the entries that are not there: for work that needs no entities. */
    public static UserClassPath ofExisting(Path directory, List<String> written) {
        return resolve(
                directory,
                written.stream()
                        .filter(entry -> Files.exists(directory.resolve(withoutEveryJar(entry))))
                        .toList());
    }

    private static String withoutEveryJar(String entry) {
        return entry.endsWith(EVERY_JAR) ? entry.substring(0, entry.length() - EVERY_JAR.length()) : entry;
    }

    private static List<Path> expand(Path directory, String entry) {
        if (!entry.endsWith(EVERY_JAR)) {
            return List.of(existing(directory, entry, entry));
        }
        String folder = entry.substring(0, entry.length() - EVERY_JAR.length());
        Path jars = existing(directory, folder, entry);
        try (Stream<Path> files = Files.list(jars)) {
            return files.filter(UserClassPath::isJar).sorted().toList();
        } catch (IOException e) {
            throw new UnreadableClassPathException(jars.toString(), e);
        }
    }

    private static Path existing(Path directory, String path, String written) {
        Path resolved = directory.resolve(path).toAbsolutePath().normalize();
        if (!Files.exists(resolved)) {
            throw new MissingClassPathEntryException(written, resolved);
        }
        return resolved;
    }

    /** Whether one of the entries holds the resource. */
    boolean contains(String resource) {
        return entries.stream().anyMatch(entry -> holds(entry, resource));
    }

    static boolean holds(Path entry, String resource) {
        if (Files.isDirectory(entry)) {
            return Files.isRegularFile(entry.resolve(resource));
        }
        boolean[] found = new boolean[1];
        inJar(entry, jar -> found[0] = jar.getEntry(resource) != null);
        return found[0];
    }

    /** The entry that the class loader takes the resource from. */
    Optional<Path> holding(String resource) {
        return entries.stream().filter(entry -> holds(entry, resource)).findFirst();
    }

    /** Where a resource of an entry is. */
    static URI location(Path entry, String resource) {
        return Files.isDirectory(entry)
                ? entry.resolve(resource).toUri()
                : URI.create("jar:" + entry.toUri() + "!/" + resource);
    }

    /** A resource of an entry that holds it. */
    static InputStream open(Path entry, String resource) {
        try {
            return Files.isDirectory(entry) ? Files.newInputStream(entry.resolve(resource)) : inJar(entry, resource);
        } catch (IOException e) {
            throw new UnreadableClassPathException(entry + "/" + resource, e);
        }
    }

    private static InputStream inJar(Path entry, String resource) throws IOException {
        try (JarFile jar = new JarFile(entry.toFile());
                InputStream content = jar.getInputStream(new JarEntry(resource))) {
            return new ByteArrayInputStream(content.readAllBytes());
        }
    }

    List<Path> directories() {
        return entries.stream().filter(Files::isDirectory).toList();
    }

    /** Runs over an opened jar; an entry that is neither directory nor jar holds nothing, as for the JVM. */
    static void inJar(Path entry, Consumer<JarFile> use) {
        if (!isJar(entry)) {
            return;
        }
        try (JarFile jar = new JarFile(entry.toFile())) {
            use.accept(jar);
        } catch (IOException e) {
            throw new UnreadableClassPathException(entry.toString(), e);
        }
    }

    private static boolean isJar(Path path) {
        return Files.isRegularFile(path) && path.getFileName().toString().endsWith(".jar");
    }
}
