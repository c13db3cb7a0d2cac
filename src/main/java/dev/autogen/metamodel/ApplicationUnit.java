package dev.autogen.metamodel;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A persistence unit that the application's framework makes, without a file that describes it.
 *
 * @param name what messages call it
 * @param places the directories and jars that are searched for entities
 * @param packages those in which, and below which, entities count; none for all
 * @param mappingFiles mapping files, as resources
 * @param implicitMapping whether {@code META-INF/orm.xml} counts without being listed
 * @param settings what Hibernate is told, unless the user says otherwise
 */
public record ApplicationUnit(
        String name,
        List<Path> places,
        List<String> packages,
        List<String> mappingFiles,
        boolean implicitMapping,
        SortedMap<String, String> settings) {

    public ApplicationUnit {
        places = List.copyOf(places);
        packages = List.copyOf(packages);
        mappingFiles = List.copyOf(mappingFiles);
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** As if a file described it, and listed what a search finds. */
    PersistenceUnit found(Path root) {
        MappedClasses classes = EntityScanner.scan(places, this::contains);
        return new PersistenceUnit(
                name,
                root,
                Mappings.of(classes).and(Mappings.ofResources(mappingFiles)),
                List.of(),
                false,
                implicitMapping,
                settings);
    }

    private boolean contains(String className) {
        return packages.isEmpty() || packages.stream().anyMatch(name -> className.startsWith(name + "."));
    }
}
