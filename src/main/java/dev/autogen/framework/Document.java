package dev.autogen.framework;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One document of a configuration file, flattened to keys with dots.
 *
 * @param origin the file's name for people, such as {@code application.yml}
 * @param values the values by key as written, items of lists as {@code key[0]}; may hold secrets
 */
record Document(String origin, Map<String, String> values) {

    Document {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    @Override
    public String toString() {
        return "Document[" + origin + ", " + values.keySet() + "]";
    }
}
