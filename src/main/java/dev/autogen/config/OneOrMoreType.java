package dev.autogen.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * A list of texts that may be written as a text when it has only one.
 *
 * @param list the type of the longer form
 */
record OneOrMoreType(TextsType list) implements ValueType<List<String>> {

    static OneOrMoreType of(String... example) {
        return new OneOrMoreType(TextsType.of(example));
    }

    @Override
    public String shape() {
        return "a text or " + list.shape();
    }

    @Override
    public String optionShape() {
        return list.optionShape();
    }

    @Override
    public String found(JsonNode node) {
        return list.found(node);
    }

    @Override
    public Optional<List<String>> read(JsonNode node) {
        return node.isTextual() ? Optional.of(List.of(node.textValue())) : list.read(node);
    }

    @Override
    public Optional<List<String>> parse(List<String> texts) {
        return list.parse(texts);
    }

    @Override
    public String print(List<String> value) {
        return list.print(value);
    }
}
