package dev.autogen.metamodel;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What Hibernate is started with, once the entities are found.
 *
 * @param mappings what it reads
 * @param metadata the class of the application that builds the metadata in the place of it
 * @param settings the application's and the user's settings, before autogen's overrides
 * @param notices what the selection already has to say
 * @param defaultSchema the schema whose objects are named without it
 * @param postgresMajor the major version of the live server
 */
public record BootRequest(
        Mappings mappings,
        Optional<String> metadata,
        SortedMap<String, String> settings,
        List<String> notices,
        String defaultSchema,
        int postgresMajor) {

    public BootRequest {
        notices = List.copyOf(notices);
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** The mapped classes by name. */
    public List<String> classes() {
        return mappings.classes();
    }

    /** The same request for one class and nothing else. */
    public BootRequest only(String className) {
        return new BootRequest(
                Mappings.ofClasses(List.of(className)),
                Optional.empty(),
                settings,
                List.of(),
                defaultSchema,
                postgresMajor);
    }
}
