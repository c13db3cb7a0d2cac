package dev.autogen.metamodel;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What Hibernate is started with, once the entities are found.
 *
 * @param classes the mapped classes and converters by name, sorted
 * @param packages the packages whose annotations count
 * @param mappingFiles mapping files, as resources on the class path
 * @param settings the application's and the user's settings, before autogen's overrides
 * @param notices what the selection already has to say
 * @param defaultSchema the schema whose objects are named without it
 * @param postgresMajor the major version of the live server
 */
public record BootRequest(
        List<String> classes,
        List<String> packages,
        List<String> mappingFiles,
        SortedMap<String, String> settings,
        List<String> notices,
        String defaultSchema,
        int postgresMajor) {

    public BootRequest {
        classes = List.copyOf(classes);
        packages = List.copyOf(packages);
        mappingFiles = List.copyOf(mappingFiles);
        notices = List.copyOf(notices);
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** The same request for one class and nothing else. */
    public BootRequest only(String className) {
        return new BootRequest(
                List.of(className), List.of(), List.of(), settings, List.of(), defaultSchema, postgresMajor);
    }
}
