package dev.autogen.config;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The environment's variables, over those of a project's {@code .env}.
 *
 * @param environment of the process; its names win
 * @param file those of the file
 */
record Variables(Map<String, String> environment, DotEnv file) {

    Variables {
        environment = Map.copyOf(environment);
    }

    /** Every variable with its value. */
    Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        file.entries().forEach((name, entry) -> values.put(name, entry.value()));
        values.putAll(environment);
        return values;
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values().get(name));
    }

    /** Where a variable is set. */
    Place place(String name) {
        return environment.containsKey(name)
                ? Place.environment()
                : Optional.ofNullable(file.entries().get(name))
                        .map(DotEnv.Entry::place)
                        .orElse(Place.environment());
    }

    @Override
    public String toString() {
        return "Variables" + values().keySet();
    }
}
