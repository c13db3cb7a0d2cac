package dev.autogen.metamodel;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A unit of {@code META-INF/persistence.xml}, or what {@code hibernate.cfg.xml} says.
 *
 * @param name its name
 * @param root the directory or jar that holds it
 * @param listed the classes, packages and mapping files that it lists
 * @param jarFiles jars to scan as well, relative to the root
 * @param scanned whether entities that it does not list count
 * @param implicitMapping whether {@code META-INF/orm.xml} counts without being listed
 * @param settings its properties, and its validation mode
 */
record PersistenceUnit(
        String name,
        Path root,
        Mappings listed,
        List<String> jarFiles,
        boolean scanned,
        boolean implicitMapping,
        SortedMap<String, String> settings) {

    PersistenceUnit {
        jarFiles = List.copyOf(jarFiles);
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }
}
