package dev.autogen.diff;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import liquibase.diff.DiffResult;
import liquibase.diff.ObjectDifferences;

/** A comparison after a team's rules: what they withhold lies apart, and the rest is between what remains. */
final class RuledComparison {
    private final Rules rules;
    private final Map<Rule, DiffResult> withheld = new LinkedHashMap<>();
    private final Map<Rule, List<SpecialDifference>> tables = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    private RuledComparison(Rules rules) {
        this.rules = rules;
    }

    static Comparison of(Comparison all, Rules rules, Sides sides) {
        return rules.rules().isEmpty() ? all : new RuledComparison(rules).of(all, sides);
    }

    private Comparison of(Comparison all, Sides sides) {
        DiffResult differences = remaining(all.differences(), sides);
        DiffResult beyond = remaining(all.unsettled().differences(), sides);
        Unsettled unsettled = new Unsettled(beyond, remaining(all.unsettled().tables()));
        notes.addAll(all.notes());
        notes.addAll(rules.idle(sides));
        return new Comparison(
                differences,
                unsettled,
                withheld(),
                all.notOurs().stream()
                        .filter(path -> rules.lettingStay(path).isEmpty())
                        .toList(),
                notes.stream().sorted().toList(),
                all.details());
    }

    private List<Withheld> withheld() {
        return rules.rules().stream()
                .filter(rule -> withheld.containsKey(rule) || tables.containsKey(rule))
                .map(rule -> new Withheld(
                        rule.text(),
                        new Unsettled(withheld.getOrDefault(rule, nothing()), tables.getOrDefault(rule, List.of()))))
                .toList();
    }

    private List<SpecialDifference> remaining(List<SpecialDifference> lines) {
        List<SpecialDifference> remaining = new ArrayList<>();
        for (SpecialDifference line : lines) {
            ObjectPath table = ObjectPath.table(line.table());
            Optional<Rule> rule = line.unexpected() ? rules.lettingStay(table) : rules.ignoring(table);
            rule.map(found -> tables.computeIfAbsent(found, any -> new ArrayList<>()))
                    .orElse(remaining)
                    .add(line);
        }
        return remaining;
    }

    private static DiffResult nothing() {
        return new DiffResult(null, null, null);
    }

    private DiffResult of(Rule rule) {
        return withheld.computeIfAbsent(rule, any -> nothing());
    }

    private DiffResult remaining(DiffResult result, Sides between) {
        SortedDifferences differences = new SortedDifferences(result);
        Withholding withholding = Withholding.of(rules, differences, between);
        withholding.ofMissing().forEach((element, rule) -> of(rule).addMissingObject(element));
        withholding.ofUnexpected().forEach((element, rule) -> {
            of(rule).addUnexpectedObject(element);
            refusedRows(element).ifPresent(notes::add);
        });
        withholding.ofChanged().forEach((element, attributes) -> byRule(attributes)
                .forEach((rule, some) -> of(rule).addChangedObject(element, only(some, differences, element))));
        return new Remaining(differences, withholding, between).result();
    }

    /** A column that stays is no difference any more, and yet breaks what the entities do. */
    private static Optional<String> refusedRows(SchemaElement staying) {
        return staying.live(Column.class)
                .filter(Column::needsValue)
                .map(
                        column -> "Column " + staying.path().object() + "." + column.name()
                                + " stays, is NOT NULL and has no default: rows of entities, which do not know it, are refused.");
    }

    private static Map<Rule, Set<Attribute>> byRule(Map<Attribute, Rule> attributes) {
        Map<Rule, Set<Attribute>> rules = new LinkedHashMap<>();
        attributes.forEach((attribute, rule) ->
                rules.computeIfAbsent(rule, any -> new HashSet<>()).add(attribute));
        return rules;
    }

    private static ObjectDifferences only(
            Set<Attribute> attributes, SortedDifferences differences, SchemaElement element) {
        ObjectDifferences some = new ObjectDifferences(null);
        attributes.forEach(attribute -> some.addDifference(
                attribute.field(),
                differences.reference(element, attribute).orElse(null),
                differences.compared(element, attribute).orElse(null)));
        return some;
    }

    /** What no rule withheld. */
    private static final class Remaining {
        private final SortedDifferences differences;
        private final Withholding withholding;
        private final SettledTarget target;
        private final Sides sides;

        Remaining(SortedDifferences differences, Withholding withholding, Sides between) {
            this.differences = differences;
            this.withholding = withholding;
            this.target = new SettledTarget(withholding);
            this.sides = new Sides(target.of(between.target()), between.live());
        }

        DiffResult result() {
            DiffResult result = nothing();
            differences.missing().stream()
                    .filter(element -> !withholding.ofMissing().containsKey(element))
                    .forEach(element -> result.addMissingObject(settled(element)));
            differences.unexpected().stream()
                    .filter(element -> !withholding.ofUnexpected().containsKey(element))
                    .forEach(element -> result.addUnexpectedObject(settled(element)));
            for (SchemaElement element : differences.changed()) {
                Set<Attribute> attributes = new HashSet<>(differences.attributes(element));
                attributes.removeAll(
                        withholding.ofChanged().getOrDefault(element, Map.of()).keySet());
                if (!attributes.isEmpty()) {
                    result.addChangedObject(settled(element), only(attributes, differences, element));
                }
            }
            return result;
        }

        private SchemaElement settled(SchemaElement element) {
            Optional<Object> asked = element.target(Object.class).map(target::settled);
            ObjectPath path = asked.filter(part -> part instanceof Constraint || part instanceof Index)
                    .map(part -> Rules.path(element.path().object(), part))
                    .orElse(element.path());
            return new SchemaElement(path, asked, element.live(Object.class), sides);
        }
    }
}
