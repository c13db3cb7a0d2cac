package dev.autogen.diff;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The differences that rules withhold, each with its rule, so that the rest can be carried out.
 *
 * <p>What cannot be without a missing thing is withheld with it. What only the database has stays with the columns it lies on,
 * and what a staying thing needs stays, too; but a part whose columns go, goes with them.
 */
final class Withholding {
    private final Rules rules;
    private final SortedDifferences differences;
    private final Sides sides;
    private final Absent absent;
    private final Map<SchemaElement, Rule> missing = new LinkedHashMap<>();
    private final Map<SchemaElement, Rule> unexpected = new LinkedHashMap<>();
    private final Map<SchemaElement, Map<Attribute, Rule>> changed = new LinkedHashMap<>();

    private Withholding(Rules rules, SortedDifferences differences, Sides sides) {
        this.rules = rules;
        this.differences = differences;
        this.sides = sides;
        this.absent = new Absent(sides);
    }

    static Withholding of(Rules rules, SortedDifferences differences, Sides sides) {
        Withholding withholding = new Withholding(rules, differences, sides);
        withholding.missing();
        withholding.changed();
        withholding.unexpected();
        withholding.keepNotNull();
        return withholding;
    }

    /** What will not be made, parts of new tables and views among it. */
    Map<SchemaElement, Rule> ofMissing() {
        return missing;
    }

    /** What stays. */
    Map<SchemaElement, Rule> ofUnexpected() {
        return unexpected;
    }

    /** What stays as the database has it, by attribute. */
    Map<SchemaElement, Map<Attribute, Rule>> ofChanged() {
        return changed;
    }

    private void missing() {
        List<SchemaElement> open = new ArrayList<>();
        for (SchemaElement element : differences.missing()) {
            Optional<Rule> rule = rules.onMissing(element);
            rule.ifPresent(found -> leaveOut(element, found));
            if (rule.isEmpty()) {
                open.add(element);
                open.addAll(parts(element));
            }
        }
        for (SchemaElement element : open) {
            rules.onMissing(element).ifPresent(rule -> leaveOut(element, rule));
        }
        open.removeIf(missing::containsKey);
        boolean spreading = !missing.isEmpty();
        while (spreading) {
            spreading = open.removeIf(element -> absent.forbids(needs(element))
                    .map(rule -> {
                        leaveOut(element, rule);
                        return true;
                    })
                    .orElse(false));
        }
        Set<Name> wholes = missingWholes();
        missing.keySet()
                .removeIf(element ->
                        isPart(element) && wholes.contains(element.path().object()));
    }

    /** The parts of a table or view that is to be made. */
    private List<SchemaElement> parts(SchemaElement element) {
        return element.target(SchemaObject.class).stream()
                .flatMap(Rules::parts)
                .map(part -> new SchemaElement(
                        Rules.path(element.path().object(), part), Optional.of(part), Optional.empty(), sides))
                .toList();
    }

    /** The tables and views that are left out, whose parts are told with them. */
    private Set<Name> missingWholes() {
        return missing.keySet().stream()
                .filter(element -> element.subject() instanceof Table || element.subject() instanceof View)
                .map(element -> element.path().object())
                .collect(Collectors.toSet());
    }

    private static boolean isPart(SchemaElement element) {
        return !(element.subject() instanceof SchemaObject);
    }

    private void leaveOut(SchemaElement element, Rule rule) {
        missing.put(element, rule);
        absent.add(element.path(), element.subject(), rule);
    }

    private static Needs needs(SchemaElement element) {
        return Needs.of(element.path().object(), element.subject());
    }

    private void changed() {
        for (SchemaElement element : differences.changed()) {
            Map<Attribute, Rule> kept = new EnumMap<>(Attribute.class);
            for (Attribute attribute : differences.attributes(element)) {
                rules.onChange(element, attribute, differences.reference(element, attribute))
                        .or(() -> absent.forbids(needs(element)))
                        .ifPresent(rule -> kept.put(attribute, rule));
            }
            if (!kept.isEmpty()) {
                changed.put(element, kept);
            }
        }
    }

    private void unexpected() {
        differences.unexpected().forEach(element -> rules.onUnexpected(element)
                .ifPresent(rule -> unexpected.put(element, rule)));
        Going going = going();
        while (unexpected.keySet().removeIf(going::takesAlong)) {
            going = going();
        }
        keepWhatLiesOnColumns(going);
        keepNeeded();
    }

    private Going going() {
        return Going.of(differences.unexpected().stream()
                .filter(element -> !unexpected.containsKey(element))
                .toList());
    }

    /** An index or constraint stays by the rule of a staying column that it lies on. */
    private void keepWhatLiesOnColumns(Going going) {
        Map<ColumnReference, Rule> columns = new HashMap<>();
        unexpected.forEach((element, rule) -> {
            if (element.subject() instanceof Column column) {
                columns.put(new ColumnReference(element.path().object(), column.name()), rule);
            }
        });
        for (SchemaElement element : differences.unexpected()) {
            boolean candidate = element.subject() instanceof Constraint || element.subject() instanceof Index;
            if (candidate
                    && !unexpected.containsKey(element)
                    && !isSecondPrimaryKey(element)
                    && !going.takesAlong(element)) {
                needs(element).columns().stream()
                        .filter(columns::containsKey)
                        .min(Comparator.comparing(ColumnReference::toString))
                        .map(columns::get)
                        .ifPresent(rule -> unexpected.put(element, rule));
            }
        }
    }

    private boolean isSecondPrimaryKey(SchemaElement element) {
        return element.subject() instanceof PrimaryKey
                && sides.targetTable(element.path().object())
                        .flatMap(Table::primaryKey)
                        .isPresent();
    }

    /** Types, sequences and schemas that what stays is made of, and what staying views read. */
    private void keepNeeded() {
        Map<Needs, Rule> staying = new LinkedHashMap<>();
        changed.forEach((element, attributes) -> {
            if (element.subject() instanceof Column) {
                staying.put(liveNeeds(element), attributes.values().iterator().next());
            }
        });
        unexpected.forEach((element, rule) -> staying.putAll(needsOfStaying(element, rule)));
        List<SchemaElement> open = new ArrayList<>(differences.unexpected());
        boolean spreading = true;
        while (spreading) {
            open.removeIf(unexpected::containsKey);
            Map<SchemaElement, Rule> kept = new LinkedHashMap<>();
            for (SchemaElement element : open) {
                staying.entrySet().stream()
                        .filter(need -> Absent.isUsed(element.path(), need.getKey()))
                        .findFirst()
                        .ifPresent(need -> kept.put(element, need.getValue()));
            }
            kept.forEach((element, rule) -> staying.putAll(needsOfStaying(element, rule)));
            unexpected.putAll(kept);
            spreading = !kept.isEmpty();
        }
    }

    /** The columns of a primary key that stays, and those that stay numbered, cannot hold nulls. */
    private void keepNotNull() {
        for (SchemaElement element : differences.changed()) {
            if (differences.differs(element, Attribute.NULLABLE)
                    && element.target(Column.class).filter(Column::nullable).isPresent()) {
                stayingNumbers(element).or(() -> stayingKey(element)).ifPresent(rule -> changed.computeIfAbsent(
                                element, any -> new EnumMap<>(Attribute.class))
                        .putIfAbsent(Attribute.NULLABLE, rule));
            }
        }
    }

    private Optional<Rule> stayingNumbers(SchemaElement column) {
        return Optional.ofNullable(changed.getOrDefault(column, Map.of()).get(Attribute.IDENTITY))
                .filter(rule ->
                        column.live(Column.class).flatMap(Column::identity).isPresent());
    }

    private Optional<Rule> stayingKey(SchemaElement column) {
        Map<SchemaElement, Rule> keys = new LinkedHashMap<>(unexpected);
        changed.forEach((element, attributes) ->
                Optional.ofNullable(attributes.get(Attribute.COLUMNS)).ifPresent(rule -> keys.put(element, rule)));
        return keys.entrySet().stream()
                .filter(key -> key.getKey().path().object().equals(column.path().object()))
                .filter(key -> key.getKey()
                        .live(PrimaryKey.class)
                        .filter(live -> live.columns().contains(column.getName()))
                        .isPresent())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Needs liveNeeds(SchemaElement element) {
        return Needs.of(element.path().object(), element.live(Column.class).orElseThrow());
    }

    private static Map<Needs, Rule> needsOfStaying(SchemaElement element, Rule rule) {
        Map<Needs, Rule> needs = new LinkedHashMap<>();
        needs.put(needs(element), rule);
        element.live(Table.class)
                .ifPresent(table -> table.columns().forEach(column -> needs.put(Needs.of(table.name(), column), rule)));
        return needs;
    }
}
