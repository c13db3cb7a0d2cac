package dev.autogen.config;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.util.Optional;

/**
 * The language that settings are written in.
 *
 * @see <a href="https://toml.io/en/v1.0.0">TOML 1.0</a>
 */
final class Toml {

    private static final TomlMapper MAPPER = TomlMapper.builder().build();

    private Toml() {}

    static JsonNode document(String text) throws JacksonException {
        return MAPPER.readTree(text);
    }

    /** The value that a text on the right of an equals sign stands for. */
    static Optional<JsonNode> value(String text) {
        try {
            return Optional.of(document("value = " + text).path("value"));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    static boolean isList(String text) {
        return text.startsWith("[");
    }

    static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The kind of a value in words, which do not give the value away. */
    static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> "a text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case ARRAY -> "a list";
            case OBJECT -> "a table";
            default -> "something else";
        };
    }
}
