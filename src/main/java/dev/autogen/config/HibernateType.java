package dev.autogen.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A table of Hibernate's settings under their full names.
 *
 * <p>Tables inside it are spelled out with dots. A name that does not begin like a full one gets {@code hibernate.} in
 * front, as the table's own name says.
 */
record HibernateType() implements ValueType<Map<String, String>> {

    private static final List<String> FULL = List.of("hibernate.", "jakarta.", "javax.", "org.hibernate.");

    @Override
    public String shape() {
        return "a table of texts, numbers, and true or false";
    }

    @Override
    public String optionShape() {
        return "name=value, such as hibernate.physical_naming_strategy=com.example.Naming";
    }

    @Override
    public String found(JsonNode node) {
        return node.isObject() ? "" : ", not " + Toml.kind(node);
    }

    @Override
    public Optional<Map<String, String>> read(JsonNode node) {
        Map<String, String> found = new TreeMap<>();
        return node.isObject() && collect("", node, found) ? Optional.of(found) : Optional.empty();
    }

    private static boolean collect(String prefix, JsonNode table, Map<String, String> found) {
        return table.properties().stream().allMatch(field -> {
            JsonNode value = field.getValue();
            if (value.isObject()) {
                return collect(prefix + field.getKey() + ".", value, found);
            }
            found.put(fullName(prefix + field.getKey()), value.asText());
            return value.isValueNode();
        });
    }

    @Override
    public Optional<Map<String, String>> parse(List<String> texts) {
        Map<String, String> found = new TreeMap<>();
        for (String text : texts) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                return Optional.empty();
            }
            found.put(fullName(text.substring(0, equals)), text.substring(equals + 1));
        }
        return Optional.of(found);
    }

    private static String fullName(String name) {
        return FULL.stream().anyMatch(name::startsWith) ? name : "hibernate." + name;
    }

    @Override
    public String print(Map<String, String> value) {
        return value.entrySet().stream()
                .map(entry -> Toml.quote(entry.getKey()) + " = " + Toml.quote(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
