package dev.autogen.config;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which entities are read, and how.
 *
 * @param mappings what says which entities there are
 * @param classpath where the compiled entities and their libraries are, as written: paths from the project directory, and
 *     {@code dir/*} for every jar in a directory; none leaves it to the project's build
 * @param hibernate settings for Hibernate under their full names
 */
public record EntitySettings(MappingSettings mappings, List<String> classpath, SortedMap<String, String> hibernate) {

    public EntitySettings {
        classpath = List.copyOf(classpath);
        hibernate = Collections.unmodifiableSortedMap(new TreeMap<>(hibernate));
    }

    static EntitySettings of(MappingSettings mappings, List<String> classpath, Map<String, String> hibernate) {
        return new EntitySettings(mappings, classpath, new TreeMap<>(hibernate));
    }
}
