package dev.autogen.diff;

import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Domain;
import dev.autogen.schema.Name;
import dev.autogen.schema.SchemaObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The live types that have to be dropped before the columns that use them are changed.
 *
 * <p>Most are created again, with all types that are made of them. PostgreSQL keeps a domain's base type for life, restricts
 * no domain that columns hold inside others, changes no attribute type that a column uses, and puts a new attribute last. An enum type that others are made of could not give up a label, which its downgrade may ask for.
 */
final class ReplacedTypes {
    private final TypeUses uses;
    private final List<SchemaObject> liveTypes;
    private final Map<Name, String> reasons = new TreeMap<>();

    ReplacedTypes(SortedDifferences differences, Sides sides, TypeUses uses, DifferenceDescriber describer) {
        this.uses = uses;
        this.liveTypes = TypeUses.types(sides.live());
        Deque<SchemaObject> open = new ArrayDeque<>();
        for (SchemaElement element : differences.changed()) {
            if (isReplaced(differences, element)) {
                SchemaObject type = element.live(SchemaObject.class).orElseThrow();
                reasons.put(type.name(), describer.changed(differences, element));
                open.add(type);
            }
        }
        for (SchemaElement element : differences.unexpected()) {
            if (TypeUses.isType(element.subject()) && isNameWanted(differences, element)) {
                reasons.put(element.path().object(), describer.unexpected(element));
            }
        }
        spread(open);
    }

    /** A type, table or view that takes the name needs it before the columns have left the type. */
    private static boolean isNameWanted(SortedDifferences differences, SchemaElement type) {
        return differences.missing().stream()
                .anyMatch(element -> element.subject() instanceof SchemaObject object
                        && object.name().equals(type.path().object()));
    }

    /** Each replaced type with the reason. */
    Map<Name, String> reasons() {
        return reasons;
    }

    boolean contains(Name type) {
        return reasons.containsKey(type);
    }

    /** The live columns of the replaced types, each with the reason. */
    Map<ColumnReference, String> columns() {
        Map<ColumnReference, String> columns = new HashMap<>();
        reasons.forEach((type, reason) -> uses.columns(type).forEach(column -> columns.put(column, reason)));
        return columns;
    }

    private void spread(Deque<SchemaObject> open) {
        while (!open.isEmpty()) {
            SchemaObject type = open.remove();
            for (SchemaObject user : users(type)) {
                if (reasons.putIfAbsent(user.name(), "around the " + reasons.get(type.name())) == null) {
                    open.add(user);
                }
            }
        }
    }

    private List<SchemaObject> users(SchemaObject type) {
        String text = uses.text(type);
        return liveTypes.stream()
                .filter(user -> TypeUses.needs(user).contains(text))
                .toList();
    }

    private boolean isReplaced(SortedDifferences differences, SchemaElement element) {
        return switch (element.path().kind()) {
            case DOMAIN ->
                differences.differs(element, Attribute.TYPE)
                        || differences.differs(element, Attribute.COLLATION)
                        || isRestricted(differences, element)
                                && isInside(element.live(SchemaObject.class).orElseThrow());
            case ENUM_TYPE ->
                differences.differs(element, Attribute.LABELS)
                        && !users(element.live(SchemaObject.class).orElseThrow())
                                .isEmpty();
            case COMPOSITE_TYPE -> differences.differs(element, Attribute.ATTRIBUTES) && !changesInPlace(element);
            default -> false;
        };
    }

    /** One way or the other: what is lifted now is put on again by the downgrade. */
    private static boolean isRestricted(SortedDifferences differences, SchemaElement domain) {
        return differences.differs(domain, Attribute.CHECKS) || differences.differs(domain, Attribute.NULLABLE);
    }

    /** Whether columns hold the domain inside arrays or rows, where PostgreSQL does not look for values to check. */
    private boolean isInside(SchemaObject domain) {
        return uses.isInArrays(domain.name())
                || users(domain).stream().anyMatch(user -> isPlainDomain(user) ? isInside(user) : isHeld(user));
    }

    private static boolean isPlainDomain(SchemaObject type) {
        return type instanceof Domain domain && !domain.type().endsWith("[]");
    }

    private boolean isHeld(SchemaObject type) {
        return !uses.columns(type.name()).isEmpty() || users(type).stream().anyMatch(this::isHeld);
    }

    private boolean changesInPlace(SchemaElement element) {
        CompositeType from = element.live(CompositeType.class).orElseThrow();
        CompositeType to = element.target(CompositeType.class).orElseThrow();
        boolean used = !uses.columns(from.name()).isEmpty() || !users(from).isEmpty();
        return startsAlike(from, to) && !(used && changesAttribute(from, to));
    }

    /** What stays comes first on both sides, in the same order. */
    private static boolean startsAlike(CompositeType from, CompositeType to) {
        List<String> before =
                from.attributes().stream().map(CompositeType.Attribute::name).toList();
        List<String> after =
                to.attributes().stream().map(CompositeType.Attribute::name).toList();
        List<String> kept = before.stream().filter(after::contains).toList();
        return kept.equals(before.subList(0, kept.size())) && kept.equals(after.subList(0, kept.size()));
    }

    private static boolean changesAttribute(CompositeType from, CompositeType to) {
        Map<String, CompositeType.Attribute> before = from.attributes().stream()
                .collect(Collectors.toMap(CompositeType.Attribute::name, attribute -> attribute));
        return to.attributes().stream().anyMatch(attribute -> Optional.ofNullable(before.get(attribute.name()))
                .filter(was -> !was.equals(attribute))
                .isPresent());
    }
}
