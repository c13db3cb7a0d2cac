package dev.autogen.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number of things.
 *
 * @param least the smallest that makes sense
 */
record CountType(int least) implements ValueType<Integer> {
    private static final Pattern TEXT = Pattern.compile("0|[1-9]\\d{0,8}");

    @Override
    public String shape() {
        return "a number from " + least;
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

    private Optional<Integer> number(String text) {
        return Optional.of(text)
                .filter(TEXT.asMatchPredicate())
                .map(Integer::valueOf)
                .filter(number -> number >= least);
    }

    @Override
    public String print(Integer value) {
        return value.toString();
    }
}
