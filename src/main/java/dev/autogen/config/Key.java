package dev.autogen.config;

import java.util.Optional;

/**
 * A setting that autogen knows.
 *
 * @param name the path of keys in the settings file, separated by dots
 * @param type the type of its values
 * @param fallback the value where nobody says one
 * @param meaning what it does, one sentence for the documentation
 */
record Key<T>(String name, ValueType<T> type, Optional<T> fallback, String meaning) {

    static <T> Key<T> of(String name, ValueType<T> type, T fallback, String meaning) {
        return new Key<>(name, type, Optional.of(fallback), meaning);
    }

    static <T> Key<T> optional(String name, ValueType<T> type, String meaning) {
        return new Key<>(name, type, Optional.empty(), meaning);
    }
}
