package dev.autogen.diff;

import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is asked for and will not be made, because a rule says so; what cannot be without it will not be, either. */
final class Absent {
    private final Sides sides;
    private final Map<ObjectPath, Rule> rules = new TreeMap<>();
    private final Map<Name, Map<Set<String>, Rule>> keys = new HashMap<>();

    Absent(Sides sides) {
        this.sides = sides;
    }

    void add(ObjectPath path, Object thing, Rule rule) {
        if (thing instanceof Constraint || thing instanceof Index) {
            KeyColumns.of(thing)
                    .filter(columns -> !hasOtherKey(path.object(), columns, thing))
                    .ifPresent(columns -> keys.computeIfAbsent(path.object(), any -> new HashMap<>())
                            .put(columns, rule));
        } else {
            rules.put(path, rule);
        }
    }

    private boolean hasOtherKey(Name table, Set<String> columns, Object key) {
        return Stream.of(sides.targetTable(table), sides.liveTable(table))
                .flatMap(Optional::stream)
                .flatMap(each -> KeyColumns.keys(each, columns))
                .anyMatch(other -> other != key);
    }

    /** The rule because of which a thing cannot be. */
    Optional<Rule> forbids(Needs needs) {
        return Stream.<Optional<Rule>>of(
                        needs.schema().map(schema -> rules.get(ObjectPath.of(ObjectPath.Kind.SCHEMA, Name.of(schema)))),
                        needs.reference().flatMap(this::reference),
                        first(needs.columns().stream().sorted(BY_NAME).flatMap(Absent::paths)),
                        mentioned(needs))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static final Comparator<ColumnReference> BY_NAME = Comparator.comparing(ColumnReference::toString);

    private static Stream<ObjectPath> paths(ColumnReference column) {
        return Stream.of(ObjectPath.table(column.table()), ObjectPath.column(column.table(), column.column()));
    }

    private Optional<Rule> reference(ForeignKey key) {
        return Optional.ofNullable(
                keys.getOrDefault(key.referencedTable(), Map.of()).get(new HashSet<>(key.referencedColumns())));
    }

    private Optional<Rule> first(Stream<ObjectPath> paths) {
        return paths.flatMap(path -> Optional.ofNullable(rules.get(path)).stream())
                .findFirst();
    }

    private Optional<Rule> mentioned(Needs needs) {
        return rules.entrySet().stream()
                .filter(absent -> isUsed(absent.getKey(), needs))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether a definition uses what lies at an address. */
    static boolean isUsed(ObjectPath path, Needs needs) {
        return switch (path.kind()) {
            case SEQUENCE -> needs.call(path.object());
            case ENUM_TYPE, COMPOSITE_TYPE, DOMAIN -> needs.mention(path.object());
            case TABLE -> needs.lieOn(path.object()) || needs.query() && needs.mention(path.object());
            case VIEW, MATERIALIZED_VIEW -> needs.query() && needs.mention(path.object());
            case COLUMN ->
                needs.read(new ColumnReference(path.object(), path.part().orElseThrow()));
            case SCHEMA -> needs.schema().filter(path.object().name()::equals).isPresent();
            case EXTENSION, CONSTRAINT, INDEX, OPAQUE_UNIT -> false;
        };
    }
}
