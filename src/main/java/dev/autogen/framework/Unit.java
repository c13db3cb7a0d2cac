package dev.autogen.framework;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A persistence unit as the framework makes it.
 *
 * @param name what messages call it
 * @param places the directories and jars that are searched for entities
 * @param packages those below which entities count; none for all
 * @param mappingFiles the mapping files that are named, as resources
 * @param implicitMapping whether {@code META-INF/orm.xml} counts without being named
 * @param settings what Hibernate is told
 */
public record Unit(
        String name,
        List<Path> places,
        List<String> packages,
        List<String> mappingFiles,
        boolean implicitMapping,
        SortedMap<String, String> settings) {

    public Unit {
        places = List.copyOf(places);
        packages = List.copyOf(packages);
        mappingFiles = List.copyOf(mappingFiles);
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }
}
