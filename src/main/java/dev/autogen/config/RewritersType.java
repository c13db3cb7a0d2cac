package dev.autogen.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A list of rewriters: names, or tables of a name and parameters. */
record RewritersType() implements ValueType<List<RewriterSetting>> {

    private static final String NAME = "name";

    @Override
    public String shape() {
        return "a list of names, or of tables with a name, such as [\"skip-views\", {name = \"column-order\"}]";
    }

    @Override
    public String optionShape() {
        return "names separated by commas, or a list in brackets as in a file";
    }

    @Override
    public String found(JsonNode node) {
        return node.isArray() ? "" : ", not " + Toml.kind(node);
    }

    @Override
    public Optional<List<RewriterSetting>> read(JsonNode node) {
        if (!node.isArray()) {
            return Optional.empty();
        }
        List<RewriterSetting> rewriters = new ArrayList<>();
        for (JsonNode item : node) {
            Optional<RewriterSetting> rewriter = rewriter(item);
            if (rewriter.isEmpty()) {
                return Optional.empty();
            }
            rewriters.add(rewriter.get());
        }
        return Optional.of(rewriters);
    }

    private static Optional<RewriterSetting> rewriter(JsonNode item) {
        if (item.isTextual()) {
            return Optional.of(new RewriterSetting(item.textValue(), Map.of()));
        }
        if (!item.path(NAME).isTextual()) {
            return Optional.empty();
        }
        Map<String, List<String>> parameters = new TreeMap<>();
        item.properties().stream()
                .filter(field -> !field.getKey().equals(NAME))
                .forEach(field -> parameters.put(field.getKey(), values(field.getValue())));
        return Optional.of(new RewriterSetting(item.path(NAME).textValue(), parameters));
    }

    private static List<String> values(JsonNode node) {
        if (!node.isArray()) {
            return List.of(node.asText());
        }
        List<String> values = new ArrayList<>();
        node.forEach(value -> values.add(value.asText()));
        return values;
    }

    @Override
    public Optional<List<RewriterSetting>> parse(List<String> options) {
        List<RewriterSetting> rewriters = new ArrayList<>();
        for (String option : options) {
            Optional<List<RewriterSetting>> parsed = Toml.value(Toml.isList(option) ? option : listOfNames(option))
                    .flatMap(this::read);
            if (parsed.isEmpty()) {
                return Optional.empty();
            }
            rewriters.addAll(parsed.get());
        }
        return Optional.of(rewriters);
    }

    private static String listOfNames(String option) {
        return new TextsType(List.of(), ",").print(List.of(option.split("\\s*,\\s*")));
    }

    @Override
    public String print(List<RewriterSetting> value) {
        return value.stream().map(rewriter -> Toml.quote(rewriter.name())).collect(Collectors.joining(", ", "[", "]"));
    }
}
