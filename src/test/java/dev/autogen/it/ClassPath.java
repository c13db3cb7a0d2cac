package dev.autogen.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Class directories and jars, in order.
 *
 * @param entries absolute
 */
record ClassPath(List<Path> entries) {

    ClassPath {
        entries = List.copyOf(entries);
    }

    /** Compiled classes, or one jar. */
    static ClassPath of(Path entry) {
        return new ClassPath(List.of(entry.toAbsolutePath()));
    }

    /** All jars of a directory, by name. */
    static ClassPath jars(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return new ClassPath(files.filter(file -> file.toString().endsWith(".jar"))
                    .map(Path::toAbsolutePath)
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("run the build up to pre-integration-test first", e);
        }
    }

    ClassPath then(ClassPath rest) {
        List<Path> all = new ArrayList<>(entries);
        all.addAll(rest.entries());
        return new ClassPath(all);
    }

    /** All but those whose name begins so. */
    ClassPath without(String prefix) {
        return new ClassPath(entries.stream()
                .filter(entry -> !entry.getFileName().toString().startsWith(prefix))
                .toList());
    }

    /** The one jar whose name begins so. */
    Path jar(String prefix) {
        List<Path> found = entries.stream()
                .filter(entry -> entry.getFileName().toString().startsWith(prefix))
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException(prefix + " names " + found + " of " + entries);
        }
        return found.get(0);
    }

    /** As the `--classpath` option and `java -cp` take it. */
    String text() {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** A loader that sees these entries and Java's own classes, and nothing of the tests' class path. */
    URLClassLoader open() {
        return new URLClassLoader(
                entries.stream().map(ClassPath::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
