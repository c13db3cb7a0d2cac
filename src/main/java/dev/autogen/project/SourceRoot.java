package dev.autogen.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A directory of sources or resources, and where what is made of them is.
 *
 * @param kind what lies in it
 * @param directory absolute; need not exist
 * @param output the directory of classes, absolute
 */
record SourceRoot(Kind kind, Path directory, Path output) {

    private static final String JAVA = ".java";
    private static final List<String> OTHERS = List.of(".kt", ".groovy", ".scala");

    /** What a directory holds. */
    enum Kind {
        SOURCE,
        RESOURCE
    }

    /** Whether a source's name does not say which class has to be there. */
    static boolean hasUnknownProduct(Path file) {
        String name = file.toString();
        return isDescriptor(file) || OTHERS.stream().anyMatch(name::endsWith);
    }

    /** Whether these are resources among which the classes are, such as those of {@code <directory>.</directory>}. */
    boolean holdsItsOutput() {
        return kind == Kind.RESOURCE && output.startsWith(directory);
    }

    /** What is made of a file in this directory; empty where the name does not say it. */
    Optional<Path> product(Path file) {
        Path relative = directory.relativize(file);
        if (kind == Kind.RESOURCE) {
            return Optional.of(output.resolve(relative));
        }
        String name = relative.toString();
        return name.endsWith(JAVA) && !isDescriptor(relative)
                ? Optional.of(output.resolve(name.substring(0, name.length() - JAVA.length()) + ".class"))
                : Optional.empty();
    }

    /** A package without annotations has no class file. */
    private static boolean isDescriptor(Path file) {
        return file.endsWith("package-info.java");
    }
}
