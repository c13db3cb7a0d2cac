package dev.autogen.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rule that puts environment variables into the texts of a settings file.
 *
 * <p>{@code ${NAME}} is the variable's value, {@code ${NAME:-default}} has a value for a variable that is unset or empty,
 * {@code $${} stands for the two characters themselves.
 */
record Interpolation(Map<String, String> variables) {

    private static final Pattern REFERENCE =
            Pattern.compile("\\$\\$\\{|\\$\\{(?<name>[A-Za-z_][A-Za-z0-9_]*)(?<fallback>:-(?<value>[^}]*))?}");

    Interpolation {
        variables = Map.copyOf(variables);
    }

    /** The value with every reference replaced, in lists and tables too. */
    JsonNode apply(JsonNode node, String key, Place place) {
        if (node.isTextual()) {
            return TextNode.valueOf(text(node.textValue(), key, place));
        }
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> copy.add(apply(item, key, place)));
            return copy;
        }
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(field -> copy.set(field.getKey(), apply(field.getValue(), key, place)));
            return copy;
        }
        return node;
    }

    private String text(String text, String key, Place place) {
        return REFERENCE
                .matcher(text)
                .replaceAll(reference -> Matcher.quoteReplacement(replacement(reference, key, place)));
    }

    private String replacement(MatchResult reference, String key, Place place) {
        if (reference.group(1) == null) {
            return "${";
        }
        String name = reference.group(1);
        boolean hasFallback = reference.group(2) != null;
        Optional<String> value =
                Optional.ofNullable(variables.get(name)).filter(found -> !hasFallback || !found.isEmpty());
        if (value.isEmpty() && !hasFallback) {
            throw new UndefinedVariableException(key, name, place);
        }
        return value.orElseGet(() -> reference.group(3));
    }
}
