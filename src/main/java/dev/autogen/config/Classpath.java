package dev.autogen.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A class path as the user wrote it.
 *
 * <p>The file system is looked at only when the paths are asked for: what needs no entities needs no compiled classes.
 *
 * @param project the directory that relative entries start from; absolute
 * @param entries directories, jars, and {@code dir/*} for every jar in a directory
 */
public record Classpath(Path project, List<String> entries) {

    private static final String ALL_JARS = "/*";

    public Classpath {
        entries = List.copyOf(entries);
    }

    /**
     * The directories and jars, in order; the jars of one directory are sorted by name.
     *
     * @throws MissingClasspathEntryException when an entry is not there; {@code dir/*} may be
     */
    public List<Path> paths() {
        return entries.stream().flatMap(this::expand).toList();
    }

    private Stream<Path> expand(String entry) {
        return entry.endsWith(ALL_JARS)
                ? jars(project.resolve(entry.substring(0, entry.length() - ALL_JARS.length())))
                : Stream.of(existing(entry));
    }

    private Path existing(String entry) {
        Path path = project.resolve(entry).normalize();
        if (!Files.exists(path)) {
            throw new MissingClasspathEntryException(entry, path);
        }
        return path;
    }

    private static Stream<Path> jars(Path directory) {
        if (!Files.isDirectory(directory)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files
                    .filter(file -> file.toString().endsWith(".jar"))
                    .map(Path::normalize)
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + directory, e);
        }
    }
}
