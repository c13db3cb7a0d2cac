package dev.autogen.config;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which entities are read, and how.
 *
 * @param names packages (those below them included) or classes; none means every entity in the class path's directories
 * @param classpath where the compiled entities and their libraries are
 * @param hibernate settings for Hibernate under their full names, sorted
 */
public record EntitySettings(List<String> names, Classpath classpath, Map<String, String> hibernate) {

    public EntitySettings {
        names = List.copyOf(names);
        hibernate = Collections.unmodifiableMap(new TreeMap<>(hibernate));
    }
}
