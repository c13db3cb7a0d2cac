package dev.autogen.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number of things, at least one. */
record CountType() implements ValueType<Integer> {
    private static final Pattern TEXT = Pattern.compile("[1-9]\\d{0,8}");

    @Override
    public String shape() {
        return "a number from 1";
    }

    @Override
    public String found(JsonNode node) {
        return ", not "
                + (node.isTextual() ? Toml.quote(node.textValue()) : node.isNumber() ? node.asText() : Toml.kind(node));
    }

    @Override
    public Optional<Integer> read(JsonNode node) {
        return node.isTextual() || node.isIntegralNumber() ? number(node.asText()) : Optional.empty();
    }

    @Override
    public Optional<Integer> parse(List<String> texts) {
        return number(texts.get(texts.size() - 1));
    }

    private static Optional<Integer> number(String text) {
        return TEXT.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    @Override
    public String print(Integer value) {
        return value.toString();
    }
}
