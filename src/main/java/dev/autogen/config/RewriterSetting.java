package dev.autogen.config;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A rewriter that the user switched on.
 *
 * @param name the name of a built-in rewriter, or a class of the user's
 * @param parameters what else its table says, sorted; a single value is a list of one
 */
public record RewriterSetting(String name, Map<String, List<String>> parameters) {

    public RewriterSetting {
        TreeMap<String, List<String>> copy = new TreeMap<>();
        parameters.forEach((key, values) -> copy.put(key, List.copyOf(values)));
        parameters = Collections.unmodifiableMap(copy);
    }
}
