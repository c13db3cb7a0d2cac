package dev.autogen.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** One of a few words, which are an enum's constants in lower case, with dashes. */
record ChoiceType<E extends Enum<E>>(List<E> choices) implements ValueType<E> {

    @SafeVarargs
    static <E extends Enum<E>> ChoiceType<E> of(E... choices) {
        return new ChoiceType<>(List.of(choices));
    }

    @Override
    public String shape() {
        return choices.stream().map(this::print).collect(Collectors.joining(" or "));
    }

    @Override
    public String found(JsonNode node) {
        return ", not " + (node.isTextual() ? Toml.quote(node.textValue()) : Toml.kind(node));
    }

    @Override
    public Optional<E> read(JsonNode node) {
        return node.isTextual() ? choice(node.textValue()) : Optional.empty();
    }

    @Override
    public Optional<E> parse(List<String> texts) {
        return choice(texts.get(texts.size() - 1));
    }

    private Optional<E> choice(String word) {
        return choices.stream().filter(choice -> word(choice).equals(word)).findFirst();
    }

    @Override
    public String print(E value) {
        return Toml.quote(word(value));
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
