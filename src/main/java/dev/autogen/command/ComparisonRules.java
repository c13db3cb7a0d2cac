package dev.autogen.command;

import dev.autogen.config.ComparisonSettings;
import dev.autogen.config.Nearest;
import dev.autogen.config.OwnershipSettings;
import dev.autogen.config.RuleSetting;
import dev.autogen.config.Settings;
import dev.autogen.diff.Attribute;
import dev.autogen.diff.ElementKind;
import dev.autogen.diff.NamePattern;
import dev.autogen.diff.OtherTool;
import dev.autogen.diff.Rule;
import dev.autogen.diff.Rules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What settings want left out of comparisons, in words that comparisons know. */
final class ComparisonRules {
    private static final String IGNORE = "compare.ignore";
    private static final String KEEP = "compare.keep";

    private final OwnershipSettings ownership;

    private ComparisonRules(OwnershipSettings ownership) {
        this.ownership = ownership;
    }

    /**
     * The rules of the settings: what {@code exclude} names first, then what is ignored, then what is kept.
     *
     * @throws InvalidRuleException when a rule has a word that no comparison knows
     */
    static Rules of(Settings settings) {
        ComparisonRules rules = new ComparisonRules(settings.ownership());
        ComparisonSettings comparison = settings.comparison();
        return new Rules(Stream.of(
                        settings.ownership().exclude().stream().map(rules::excluding),
                        comparison.ignore().stream().map(rule -> rules.rule(IGNORE, Rule.Effect.IGNORE, rule)),
                        comparison.keep().stream().map(rule -> rules.rule(KEEP, Rule.Effect.KEEP, rule)))
                .flatMap(Function.identity())
                .toList());
    }

    /**
     * The tools of the settings.
     *
     * @throws InvalidRuleException when autogen does not know one
     */
    static Set<OtherTool> tools(Settings settings) {
        return settings.ownership().tools().stream()
                .map(word -> known("tools", "tool", word, OtherTool::named, OtherTool.values(), OtherTool::word))
                .collect(Collectors.toSet());
    }

    private Rule excluding(String pattern) {
        return Rule.excluding("exclude \"" + pattern + "\"", patterns(pattern).toList());
    }

    private Rule rule(String setting, Rule.Effect effect, RuleSetting rule) {
        String text = setting + " {" + rule + "}";
        Set<ElementKind> kinds = rule.kinds().stream()
                .map(word -> known(text, "kind", word, ElementKind::named, ElementKind.values(), ElementKind::words))
                .collect(Collectors.toSet());
        Set<Attribute> attributes = rule.attributes().stream()
                .map(word -> known(text, "attribute", word, Attribute::named, Attribute.values(), Attribute::field))
                .collect(Collectors.toSet());
        if (effect == Rule.Effect.KEEP) {
            requireOptional(text, attributes);
        }
        return new Rule(
                text,
                effect,
                kinds,
                rule.names().stream().flatMap(this::patterns).toList(),
                attributes);
    }

    /** Names in the default schema have no schema, but nobody has to know that. */
    private Stream<NamePattern> patterns(String pattern) {
        String prefix = ownership.defaultSchema() + ".";
        Stream<String> texts = pattern.startsWith(prefix)
                ? Stream.of(pattern, pattern.substring(prefix.length()))
                : Stream.of(pattern);
        return texts.map(NamePattern::of);
    }

    private static void requireOptional(String rule, Set<Attribute> attributes) {
        attributes.stream()
                .filter(each -> !Rule.OPTIONAL.contains(each))
                .sorted()
                .findFirst()
                .ifPresent(each -> {
                    Set<String> possible = new TreeSet<>();
                    Rule.OPTIONAL.forEach(optional -> possible.add(optional.field()));
                    throw new InvalidRuleException(
                            rule,
                            "entities always say the " + each.field()
                                    + ", so there is nothing to keep; it can be ignored, and" + " kept can be "
                                    + String.join(", ", possible));
                });
    }

    private static <T> T known(
            String rule,
            String what,
            String word,
            Function<String, Optional<T>> named,
            T[] all,
            Function<T, String> print) {
        return named.apply(word).orElseThrow(() -> {
            List<String> words = Stream.of(all).map(print).sorted().toList();
            return new InvalidRuleException(
                    rule,
                    "there is no " + what + " \"" + word + "\"; "
                            + Nearest.to(word, words)
                                    .map(near -> "did you mean \"" + near + "\"?")
                                    .orElse("there are " + String.join(", ", words)));
        });
    }
}
