package dev.autogen.metamodel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The class files below one class path entry. */
final class ClassFiles {

    private static final String SUFFIX = ".class";

    /** Receives a class file's bytes with its class name. */
    interface Visitor {
        void visit(String className, byte[] bytes);
    }

    private final Path entry;

    ClassFiles(Path entry) {
        this.entry = entry;
    }

    /** Visits those whose class name is wanted; versioned copies of a multi-release jar are left out. */
    void visit(Predicate<String> wanted, Visitor visitor) {
        if (Files.isDirectory(entry)) {
            visitDirectory(wanted, visitor);
        } else {
            UserClassPath.inJar(entry, jar -> visitJar(jar, wanted, visitor));
        }
    }

    private void visitDirectory(Predicate<String> wanted, Visitor visitor) {
        for (Path file : classFiles()) {
            String name = className(entry.relativize(file).toString().replace('\\', '/'));
            if (wanted.test(name)) {
                visitor.visit(name, bytes(file));
            }
        }
    }

    private List<Path> classFiles() {
        try (Stream<Path> files = Files.walk(entry)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableClassPathException(entry.toString(), e);
        }
    }

    private static void visitJar(JarFile jar, Predicate<String> wanted, Visitor visitor) {
        jar.stream()
                .filter(file -> file.getName().endsWith(SUFFIX))
                .filter(file -> !file.getName().startsWith("META-INF/"))
                .filter(file -> wanted.test(className(file.getName())))
                .forEach(file -> visitor.visit(className(file.getName()), bytes(jar, file)));
    }

    private static String className(String path) {
        return path.substring(0, path.length() - SUFFIX.length()).replace('/', '.');
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnreadableClassPathException(file.toString(), e);
        }
    }

    private static byte[] bytes(JarFile jar, JarEntry file) {
        try (InputStream content = jar.getInputStream(file)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UnreadableClassPathException(jar.getName() + "!/" + file.getName(), e);
        }
    }
}
