package dev.autogen.framework;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The files of a class path.
 *
 * @param entries directories and jars
 */
record ClassPathFiles(List<Path> entries) {

    ClassPathFiles {
        entries = List.copyOf(entries);
    }

    /** A file with its content. */
    record Found(Path entry, String name, byte[] content) {}

    /** The first entry that holds a file. */
    Optional<Path> holder(String name) {
        return entries.stream().filter(entry -> holds(entry, name)).findFirst();
    }

    boolean contains(String name) {
        return holder(name).isPresent();
    }

    List<Path> directories() {
        return entries.stream().filter(Files::isDirectory).toList();
    }

    private static boolean holds(Path entry, String name) {
        if (Files.isDirectory(entry)) {
            return Files.isRegularFile(entry.resolve(name));
        }
        return isJar(entry) && Boolean.TRUE.equals(inJar(entry, jar -> jar.getEntry(name) != null));
    }

    static boolean isJar(Path entry) {
        return entry.toString().endsWith(".jar") && Files.isRegularFile(entry);
    }

    /** The content of a file in one entry. */
    static Optional<byte[]> read(Path entry, String name) {
        try {
            if (Files.isDirectory(entry)) {
                Path file = entry.resolve(name);
                return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
            }
            return isJar(entry) ? inJar(entry, jar -> content(jar, name)) : Optional.empty();
        } catch (IOException e) {
            throw new UnreadableConfigurationException(entry + "/" + name, e);
        }
    }

    /** The version of an entry as its manifest says, else as its name does. */
    static Optional<String> version(Path jar) {
        Optional<String> written = read(jar, "META-INF/MANIFEST.MF").flatMap(ClassPathFiles::implementationVersion);
        return written.or(() -> {
            String name = jar.getFileName().toString();
            int dash = name.lastIndexOf('-');
            return dash < 0 || !name.endsWith(".jar")
                    ? Optional.empty()
                    : Optional.of(name.substring(dash + 1, name.length() - ".jar".length()));
        });
    }

    private static Optional<String> implementationVersion(byte[] manifest) {
        try {
            return Optional.ofNullable(new Manifest(new ByteArrayInputStream(manifest))
                    .getMainAttributes()
                    .getValue("Implementation-Version"));
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    /** The names of an entry's files that are wanted, at most two directories deep. */
    static List<String> names(Path entry, Predicate<String> wanted) {
        if (isJar(entry)) {
            return inJar(
                    entry,
                    jar -> jar.stream().map(ZipEntry::getName).filter(wanted).toList());
        }
        if (!Files.isDirectory(entry)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(entry, 2)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> entry.relativize(file).toString().replace('\\', '/'))
                    .filter(wanted)
                    .toList();
        } catch (IOException e) {
            throw new UnreadableConfigurationException(entry.toString(), e);
        }
    }

    /** The class files of an entry whose path is wanted. */
    static List<Found> classes(Path entry, Predicate<String> wanted) {
        if (Files.isDirectory(entry)) {
            return inDirectory(entry, wanted);
        }
        return isJar(entry) ? inJar(entry, jar -> classes(entry, jar, wanted)) : List.of();
    }

    private static List<Found> inDirectory(Path entry, Predicate<String> wanted) {
        List<Found> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(entry)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name = entry.relativize(file).toString().replace('\\', '/');
                if (wanted.test(name)) {
                    found.add(new Found(entry, name, Files.readAllBytes(file)));
                }
            }
        } catch (IOException e) {
            throw new UnreadableConfigurationException(entry.toString(), e);
        }
        return found;
    }

    private static List<Found> classes(Path entry, JarFile jar, Predicate<String> wanted) throws IOException {
        List<Found> found = new ArrayList<>();
        for (String name : jar.stream().map(ZipEntry::getName).toList()) {
            if (name.endsWith(".class") && !name.startsWith("META-INF/") && wanted.test(name)) {
                content(jar, name).ifPresent(bytes -> found.add(new Found(entry, name, bytes)));
            }
        }
        return found;
    }

    private static Optional<byte[]> content(JarFile jar, String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream content = jar.getInputStream(entry)) {
            return Optional.of(content.readAllBytes());
        }
    }

    /** What is asked of an opened jar. */
    private interface Question<T> {
        T ask(JarFile jar) throws IOException;
    }

    private static <T> T inJar(Path entry, Question<T> question) {
        try (JarFile jar = new JarFile(entry.toFile())) {
            return question.ask(jar);
        } catch (IOException e) {
            throw new UnreadableConfigurationException(entry.toString(), e);
        }
    }
}
