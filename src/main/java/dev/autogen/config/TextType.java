package dev.autogen.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** A text, taken as it is. */
record TextType() implements ValueType<String> {

    @Override
    public String shape() {
        return "a text";
    }

    @Override
    public Optional<String> read(JsonNode node) {
        return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
    }

    @Override
    public Optional<String> parse(List<String> texts) {
        return Optional.of(texts.get(texts.size() - 1));
    }

    @Override
    public String print(String value) {
        return Toml.quote(value);
    }
}
