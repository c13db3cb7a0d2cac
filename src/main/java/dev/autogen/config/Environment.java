package dev.autogen.config;

import java.util.Map;
import java.util.TreeMap;

/**
 * The variables of the environment, over those of the project's {@code .env}.
 *
 * @param variables by name; values may be secrets
 */
public record Environment(Map<String, String> variables) {

    public Environment {
        variables = Map.copyOf(variables);
    }

    @Override
    public String toString() {
        return "Environment" + new TreeMap<>(variables).keySet();
    }
}
