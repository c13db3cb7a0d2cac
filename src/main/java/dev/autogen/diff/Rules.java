package dev.autogen.diff;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a team wants left out of comparisons; the first rule that applies counts.
 *
 * @param rules the rules in their order
 */
public record Rules(List<Rule> rules) {

    public Rules {
        rules = List.copyOf(rules);
    }

    public static Rules none() {
        return new Rules(List.of());
    }

    /** The rule that lets a thing be missing. */
    Optional<Rule> onMissing(SchemaElement element) {
        return first(
                rule -> rule.effect() == Rule.Effect.IGNORE && rule.attributes().isEmpty() && isAbout(rule, element));
    }

    /** The rule that lets a thing stay that only the database has. */
    Optional<Rule> onUnexpected(SchemaElement element) {
        return first(rule -> rule.attributes().isEmpty() && isAbout(rule, element));
    }

    /**
     * The rule that lets an attribute stay as the database has it.
     *
     * @param wanted what is asked for, if anything
     */
    Optional<Rule> onChange(SchemaElement element, Attribute attribute, Optional<Object> wanted) {
        return first(rule -> isAboutAttribute(rule, attribute, wanted) && isAbout(rule, element));
    }

    private static boolean isAboutAttribute(Rule rule, Attribute attribute, Optional<Object> wanted) {
        boolean named = rule.attributes().contains(attribute);
        return rule.effect() == Rule.Effect.IGNORE
                ? named || rule.attributes().isEmpty()
                : named && wanted.filter(value -> !isEmpty(value)).isEmpty();
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Collection<?> values
                ? values.isEmpty()
                : value instanceof Map<?, ?> map && map.isEmpty();
    }

    /** The rule that leaves an object out altogether. */
    Optional<Rule> ignoring(ObjectPath object) {
        return first(rule -> rule.ignores(object));
    }

    /** The rule by which an object stays that only the database has. */
    Optional<Rule> lettingStay(ObjectPath object) {
        return first(rule -> rule.letsStay(object));
    }

    private Optional<Rule> first(Predicate<Rule> condition) {
        return rules.stream().filter(condition).findFirst();
    }

    private static boolean isAbout(Rule rule, SchemaElement element) {
        return isNamed(rule, element.path(), element.subject())
                || isNamed(rule, Paths.live(element), element.live(Object.class).orElse(element.subject()))
                || container(element).filter(rule::ignores).isPresent();
    }

    private static boolean isNamed(Rule rule, ObjectPath path, Object thing) {
        return rule.isAbout(ElementKind.of(path, thing), address(path));
    }

    /** The name for people; what nobody named has none after its table's. */
    private static String address(ObjectPath path) {
        return switch (path.kind()) {
            case COLUMN, CONSTRAINT, INDEX -> path.object() + "." + path.part().orElse("");
            default -> path.object().toString();
        };
    }

    /** What a part is part of, and what a sequence belongs to. */
    private static Optional<ObjectPath> container(SchemaElement element) {
        return switch (element.path().kind()) {
            case COLUMN, CONSTRAINT, INDEX ->
                Optional.of(relation(element.path().object(), element.sides()));
            case SEQUENCE ->
                element.live(Sequence.class)
                        .or(() -> element.target(Sequence.class))
                        .flatMap(Sequence::ownedBy)
                        .map(ColumnReference::table)
                        .map(ObjectPath::table);
            default -> Optional.empty();
        };
    }

    private static ObjectPath relation(Name name, Sides sides) {
        return Stream.of(sides.target(), sides.live())
                .flatMap(schema -> schema.find(View.class, name).stream())
                .findFirst()
                .map(ObjectPath::of)
                .orElse(ObjectPath.table(name));
    }

    /** A line for each rule that speaks of nothing that either side has. */
    List<String> idle(Sides sides) {
        return rules.stream()
                .filter(rule -> !speaksOf(rule, sides.live()) && !speaksOf(rule, sides.target()))
                .map(rule -> rule.text() + " matches nothing on either side.")
                .toList();
    }

    private static boolean speaksOf(Rule rule, Schema schema) {
        return schema.objects().stream()
                .anyMatch(object -> isNamed(rule, ObjectPath.of(object), object)
                        || parts(object).anyMatch(part -> isNamed(rule, path(object.name(), part), part)));
    }

    /** The columns, constraints and indexes of an object. */
    static Stream<Object> parts(SchemaObject object) {
        if (object instanceof Table table) {
            return Stream.of(table.columns(), table.constraints(), table.indexes())
                    .flatMap(List::stream);
        }
        return object instanceof View view ? view.indexes().stream().map(Object.class::cast) : Stream.empty();
    }

    /** The address of a part. */
    static ObjectPath path(Name object, Object part) {
        if (part instanceof Column column) {
            return ObjectPath.column(object, column.name());
        }
        return part instanceof Index index ? Paths.of(object, index) : Paths.of(object, (Constraint) part);
    }
}
