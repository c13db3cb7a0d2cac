package dev.autogen.config;

import java.util.List;

/**
 * One database among those of a project that has several.
 *
 * @param name what the settings call it
 * @param all the names of all of them, in the order of the settings
 */
public record NamedDatabase(String name, List<String> all) {

    public NamedDatabase {
        all = List.copyOf(all);
    }
}
