package dev.autogen.diff;

import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.UniqueConstraint;
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
        if (thing instanceof Constraint constraint) {
            columns(constraint)
                    .filter(columns -> !hasOtherKey(path.object(), columns, constraint))
                    .ifPresent(columns -> keys.computeIfAbsent(path.object(), any -> new HashMap<>())
                            .put(columns, rule));
        } else if (!(thing instanceof Index)) {
            rules.put(path, rule);
        }
    }

    private static Optional<Set<String>> columns(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return Optional.of(new HashSet<>(key.columns()));
        }
        return constraint instanceof UniqueConstraint unique
                ? Optional.of(new HashSet<>(unique.columns()))
                : Optional.empty();
    }

    private boolean hasOtherKey(Name table, Set<String> columns, Constraint key) {
        return Stream.of(sides.targetTable(table), sides.liveTable(table))
                .flatMap(Optional::stream)
                .anyMatch(each -> each.constraints().stream()
                                .anyMatch(other -> other != key
                                        && columns(other)
                                                .filter(columns::equals)
                                                .isPresent())
                        || each.indexes().stream()
                                .anyMatch(index -> index.unique()
                                        && IndexColumns.of(index).all().equals(columns)));
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
            case TABLE, VIEW, MATERIALIZED_VIEW -> needs.query() && needs.mention(path.object());
            case COLUMN ->
                needs.read(new ColumnReference(path.object(), path.part().orElseThrow()));
            case SCHEMA -> needs.schema().filter(path.object().name()::equals).isPresent();
            case EXTENSION, CONSTRAINT, INDEX, OPAQUE_UNIT -> false;
        };
    }
}
