package dev.autogen.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

/**
 * A list of texts.
 *
 * @param example what the documentation and error messages show
 * @param separators the characters that separate texts in an option
 */
record TextsType(List<String> example, String separators) implements ValueType<List<String>> {

    static TextsType of(String... example) {
        return new TextsType(List.of(example), ",");
    }

    @Override
    public String shape() {
        return "a list of texts, such as " + print(example);
    }

    @Override
    public String optionShape() {
        return "texts separated by commas, such as " + String.join(",", example);
    }

    @Override
    public String found(JsonNode node) {
        return node.isArray() ? ", and one of them is not a text" : ", not " + Toml.kind(node);
    }

    @Override
    public Optional<List<String>> read(JsonNode node) {
        if (!node.isArray()) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode item : node) {
            if (!item.isTextual()) {
                return Optional.empty();
            }
            texts.add(item.textValue());
        }
        return Optional.of(texts);
    }

    @Override
    public Optional<List<String>> parse(List<String> options) {
        List<String> texts = new ArrayList<>();
        for (String option : options) {
            Optional<List<String>> parsed =
                    Toml.isList(option) ? Toml.value(option).flatMap(this::read) : Optional.of(split(option));
            if (parsed.isEmpty()) {
                return Optional.empty();
            }
            texts.addAll(parsed.get());
        }
        return Optional.of(texts);
    }

    private List<String> split(String option) {
        List<String> texts = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(option, separators);
        while (tokens.hasMoreTokens()) {
            texts.add(tokens.nextToken().strip());
        }
        return texts;
    }

    @Override
    public String print(List<String> value) {
        return value.stream().map(Toml::quote).collect(Collectors.joining(", ", "[", "]"));
    }
}
