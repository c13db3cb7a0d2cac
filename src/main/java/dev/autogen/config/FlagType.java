package dev.autogen.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** True or false; in a file also as a text, because interpolation makes texts. */
record FlagType() implements ValueType<Boolean> {

    @Override
    public String shape() {
        return "true or false";
    }

    @Override
    public String found(JsonNode node) {
        return ", not " + (node.isTextual() ? Toml.quote(node.textValue()) : Toml.kind(node));
    }

    @Override
    public Optional<Boolean> read(JsonNode node) {
        return node.isBoolean() || node.isTextual() ? flag(node.asText()) : Optional.empty();
    }

    @Override
    public Optional<Boolean> parse(List<String> texts) {
        return flag(texts.get(texts.size() - 1));
    }

    private static Optional<Boolean> flag(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    @Override
    public String print(Boolean value) {
        return value.toString();
    }
}
