package dev.autogen.config;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which entities are read, and how.
 *
 * @param names packages (those below them included) or classes; none leaves the choice to the persistence unit
 * @param persistenceUnit which one to take when several are on the class path
 * @param classpath where the compiled entities and their libraries are, as written: paths from the project directory, and
 *     {@code dir/*} for every jar in a directory; none leaves it to the project's build
 * @param hibernate settings for Hibernate under their full names
 */
public record EntitySettings(
        List<String> names,
        Optional<String> persistenceUnit,
        List<String> classpath,
        SortedMap<String, String> hibernate) {

    public EntitySettings {
        names = List.copyOf(names);
        classpath = List.copyOf(classpath);
        hibernate = Collections.unmodifiableSortedMap(new TreeMap<>(hibernate));
    }

    static EntitySettings of(
            List<String> names, Optional<String> unit, List<String> classpath, Map<String, String> hibernate) {
        return new EntitySettings(names, unit, classpath, new TreeMap<>(hibernate));
    }
}
