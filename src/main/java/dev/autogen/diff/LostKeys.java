package dev.autogen.diff;

import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The keys that foreign keys could refer to and, for as long as a plan runs, cannot.
 *
 * <p>They are removed, or PostgreSQL builds them anew because a column that they merely include gets another type: with a
 * key's own column the foreign keys are built anew too, with an included one it finds them in its way.
 */
final class LostKeys {
    private final RemovalPlan removals;
    private final Map<Name, Map<Set<String>, String>> reasons = new HashMap<>();
    private final Map<Name, String> primaryKeys = new HashMap<>();

    private LostKeys(RemovalPlan removals) {
        this.removals = removals;
    }

    static LostKeys of(RemovalPlan removals, List<Table> live) {
        LostKeys lost = new LostKeys(removals);
        removals.constraints().values().forEach(removed -> key(removed.live())
                .ifPresent(key -> lost.add(removed.relation(), key, removed.reason())));
        removals.indexes().values().forEach(removed -> key(removed.live())
                .ifPresent(key -> lost.add(removed.relation(), key, removed.reason())));
        live.forEach(lost::rebuilt);
        return lost;
    }

    /** Why a key that this one may lean on, with its columns in any order, is lost; empty while all of them stay. */
    Optional<String> reason(ForeignKey reference) {
        Name table = reference.referencedTable();
        return Optional.ofNullable(
                reference.onPrimaryKey()
                        ? primaryKeys.get(table)
                        : reasons.getOrDefault(table, Map.of()).get(new HashSet<>(reference.referencedColumns())));
    }

    private void add(Name table, Key key, String reason) {
        reasons.computeIfAbsent(table, any -> new HashMap<>()).putIfAbsent(key.columns(), reason);
        if (key.primary()) {
            primaryKeys.putIfAbsent(table, reason);
        }
    }

    private void rebuilt(Table table) {
        Rules.parts(table).flatMap(part -> key(part).stream()).forEach(key -> key.include().stream()
                .flatMap(column -> Stream.ofNullable(removals.retyped().get(ObjectPath.column(table.name(), column))))
                .findFirst()
                .ifPresent(reason -> add(table.name(), key, reason)));
    }

    private record Key(Set<String> columns, List<String> include, boolean primary) {}

    private static Optional<Key> key(Object part) {
        return KeyColumns.of(part).map(columns -> new Key(columns, included(part), part instanceof PrimaryKey));
    }

    private static List<String> included(Object key) {
        if (key instanceof Index index) {
            return index.include();
        }
        return key instanceof PrimaryKey primary ? primary.include() : ((UniqueConstraint) key).include();
    }
}
