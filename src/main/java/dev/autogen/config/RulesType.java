package dev.autogen.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of tables, each of which says a kind, a name or an attribute, or several of these. */
record RulesType() implements ValueType<List<RuleSetting>> {

    private static final String KIND = "kind";
    private static final String NAME = "name";
    private static final String ATTRIBUTE = "attribute";
    private static final List<String> FIELDS = List.of(KIND, NAME, ATTRIBUTE);

    private static final OneOrMoreType TEXTS = OneOrMoreType.of("a", "b");

    @Override
    public String shape() {
        return "a list of tables with kind, name or attribute, such as [{kind = \"index\", name = \"legacy_*.*\"}]";
    }

    @Override
    public String found(JsonNode node) {
        return node.isArray()
                ? Stream.iterate(0, index -> index + 1)
                        .limit(node.size())
                        .map(node::get)
                        .filter(item -> rule(item).isEmpty())
                        .findFirst()
                        .map(RulesType::problem)
                        .orElse("")
                : ", not " + Toml.kind(node);
    }

    private static String problem(JsonNode item) {
        if (!item.isObject()) {
            return ", and one of them is " + Toml.kind(item);
        }
        return item.properties().stream()
                .map(Map.Entry::getKey)
                .filter(field -> !FIELDS.contains(field))
                .findFirst()
                .map(field -> ", and a rule has no " + field
                        + Nearest.to(field, FIELDS)
                                .map(near -> "; did you mean " + near + "?")
                                .orElse(""))
                .orElse(item.isEmpty() ? ", and one of them is empty" : ", each a text or a list of texts");
    }

    @Override
    public Optional<List<RuleSetting>> read(JsonNode node) {
        if (!node.isArray()) {
            return Optional.empty();
        }
        List<RuleSetting> rules = new ArrayList<>();
        for (JsonNode item : node) {
            Optional<RuleSetting> rule = rule(item);
            if (rule.isEmpty()) {
                return Optional.empty();
            }
            rules.add(rule.get());
        }
        return Optional.of(rules);
    }

    /** A rule that says nothing would leave everything out. */
    private static Optional<RuleSetting> rule(JsonNode item) {
        boolean known = item.properties().stream().allMatch(field -> FIELDS.contains(field.getKey()));
        if (!item.isObject() || item.isEmpty() || !known) {
            return Optional.empty();
        }
        return texts(item, KIND).flatMap(kinds -> texts(item, NAME)
                .flatMap(names -> texts(item, ATTRIBUTE).map(attributes -> new RuleSetting(kinds, names, attributes))));
    }

    private static Optional<List<String>> texts(JsonNode item, String field) {
        return item.has(field) ? TEXTS.read(item.get(field)).filter(texts -> !texts.isEmpty()) : Optional.of(List.of());
    }

    @Override
    public Optional<List<RuleSetting>> parse(List<String> options) {
        List<RuleSetting> rules = new ArrayList<>();
        for (String option : options) {
            Optional<List<RuleSetting>> parsed = Toml.value(option).flatMap(this::read);
            if (parsed.isEmpty()) {
                return Optional.empty();
            }
            rules.addAll(parsed.get());
        }
        return Optional.of(rules);
    }

    @Override
    public String print(List<RuleSetting> value) {
        return value.stream().map(rule -> "{" + rule + "}").collect(Collectors.joining(", ", "[", "]"));
    }

    /** What stands between the braces of a rule. */
    static String content(RuleSetting rule) {
        return Stream.of(field(KIND, rule.kinds()), field(NAME, rule.names()), field(ATTRIBUTE, rule.attributes()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> field(String name, List<String> values) {
        return Optional.of(values)
                .filter(texts -> !texts.isEmpty())
                .map(texts -> name + " = " + (texts.size() == 1 ? Toml.quote(texts.get(0)) : TEXTS.print(texts)));
    }
}
