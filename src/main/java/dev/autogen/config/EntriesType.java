package dev.autogen.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A table of texts by name; tables inside it are spelled out with dots.
 *
 * @param example how an option says an entry
 * @param fullName the name that counts, from one that is written
 */
record EntriesType(String example, UnaryOperator<String> fullName) implements ValueType<Map<String, String>> {

    private static final List<String> FULL = List.of("hibernate.", "jakarta.", "javax.", "org.hibernate.");

    static EntriesType of(String example) {
        return new EntriesType(example, UnaryOperator.identity());
    }

    /** A name that does not begin like a full one gets {@code hibernate.} in front, as the table's own name says. */
    static EntriesType ofHibernate() {
        return new EntriesType(
                "hibernate.physical_naming_strategy=com.example.Naming",
                name -> FULL.stream().anyMatch(name::startsWith) ? name : "hibernate." + name);
    }

    @Override
    public String shape() {
        return "a table of texts, numbers, and true or false";
    }

    @Override
    public String optionShape() {
        return "name=value, such as " + example;
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

    private boolean collect(String prefix, JsonNode table, Map<String, String> found) {
        return table.properties().stream().allMatch(field -> {
            JsonNode value = field.getValue();
            if (value.isObject()) {
                return collect(prefix + field.getKey() + ".", value, found);
            }
            found.put(fullName.apply(prefix + field.getKey()), value.asText());
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
            found.put(fullName.apply(text.substring(0, equals)), text.substring(equals + 1));
        }
        return Optional.of(found);
    }

    @Override
    public String print(Map<String, String> value) {
        return value.entrySet().stream()
                .map(entry -> Toml.quote(entry.getKey()) + " = " + Toml.quote(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
