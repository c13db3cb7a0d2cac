package dev.autogen.script;

import java.util.List;

/**
 * The database among several that revisions are asked for their steps on.
 *
 * @param name what the settings call it
 * @param all the names of all of them, in the order of the settings
 */
public record TargetDatabase(String name, List<String> all) {

    public TargetDatabase {
        all = List.copyOf(all);
    }
}
