package dev.autogen.metamodel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The mapping files of Hibernate's own form below one class path entry. */
final class MappingFiles {

    private static final String SUFFIX = ".hbm.xml";

    private MappingFiles() {}

    /** Their names as resources, sorted. */
    static List<String> in(Path entry) {
        if (Files.isDirectory(entry)) {
            return below(entry);
        }
        List<String> found = new ArrayList<>();
        UserClassPath.inJar(entry, jar -> jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.endsWith(SUFFIX))
                .sorted()
                .forEach(found::add));
        return found;
    }

    private static List<String> below(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableClassPathException(directory.toString(), e);
        }
    }
}
