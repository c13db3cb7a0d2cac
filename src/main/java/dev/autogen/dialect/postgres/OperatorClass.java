package dev.autogen.dialect.postgres;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The spelling of an index key's operator class. */
final class OperatorClass {

    private OperatorClass() {}

    /** The class with its options; empty for the default class without any. */
    static Optional<String> text(boolean usual, String name, Map<String, String> options) {
        if (options.isEmpty()) {
            return usual ? Optional.empty() : Optional.of(name);
        }
        return Optional.of(options.entrySet().stream()
                .map(option -> Identifier.quoted(option.getKey()) + "=" + Identifier.literal(option.getValue()))
                .collect(Collectors.joining(", ", name + " (", ")")));
    }
}
