package dev.autogen.metamodel;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A unit of {@code META-INF/persistence.xml}.
 *
 * @param name its name
 * @param root the directory or jar that holds it
 * @param classes the classes that it lists
 * @param mappingFiles the mapping files that it lists
 * @param jarFiles jars to scan as well, relative to the root
 * @param scanned whether entities that it does not list count
 * @param settings its properties, and its validation mode
 */
record PersistenceUnit(
        String name,
        Path root,
        List<String> classes,
        List<String> mappingFiles,
        List<String> jarFiles,
        boolean scanned,
        SortedMap<String, String> settings) {

    PersistenceUnit {
        classes = List.copyOf(classes);
        mappingFiles = List.copyOf(mappingFiles);
        jarFiles = List.copyOf(jarFiles);
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }
}
