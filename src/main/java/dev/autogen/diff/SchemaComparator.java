package dev.autogen.diff;

import dev.autogen.dialect.CanonicalSchema;
import dev.autogen.schema.Column;
import dev.autogen.schema.Name;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what differs between what is asked for and what a database has.
 *
 * <p>Named things are matched by name, unnamed ones by definition. The order of columns is never a difference.
 */
public final class SchemaComparator {
    private final Ownership ownership;
    private final ComparisonOptions options;

    public SchemaComparator(Ownership ownership, ComparisonOptions options) {
        this.ownership = ownership;
        this.options = options;
    }

    /** Compares the target with the live schema, which both name the objects of the default schema without a schema. */
    public Comparison compare(CanonicalSchema target, Schema live) {
        Findings findings = new Findings();
        Map<Key, SchemaObject> found = liveObjects(target, live);
        List<SchemaObject> aligned = new ArrayList<>();
        for (Spelled<SchemaObject> object :
                Spelled.zip(target.canonical().objects(), target.readable().objects())) {
            if (!ownership.ignores(Paths.of(object.canonical()))) {
                aligned.add(compare(object, found, findings));
            }
        }
        Sides sides = new Sides(Schema.of(aligned), live);
        found.values().forEach(left -> onlyLive(left, sides, findings));
        return findings.in(sides);
    }

    private SchemaObject compare(Spelled<SchemaObject> object, Map<Key, SchemaObject> found, Findings findings) {
        SchemaObject canonical = tidy(object.canonical());
        SchemaObject readable = tidy(object.readable());
        SchemaObject live = found.remove(Key.of(canonical));
        if (live == null) {
            SchemaObject alone =
                    readable instanceof Table table ? new TableComparator(options, findings).alone(table) : readable;
            findings.missing(Paths.of(alone), alone);
            return alone;
        }
        return canonical.accept(new ObjectComparator(readable, live, options, findings));
    }

    private Map<Key, SchemaObject> liveObjects(CanonicalSchema target, Schema live) {
        Map<Key, SchemaObject> objects = new LinkedHashMap<>();
        Stream.concat(live.objects().stream(), target.present().stream())
                .filter(object -> !ownership.ignores(Paths.of(object)))
                .forEach(object -> objects.put(Key.of(object), object));
        return objects;
    }

    private void onlyLive(SchemaObject object, Sides sides, Findings findings) {
        if (ownership.owns(Paths.of(object)) || isPartOfOurs(object, sides)) {
            findings.unexpected(Paths.of(object), object);
        } else if (!isPartOfAnother(object) && !Ownership.isContainer(Paths.of(object))) {
            findings.notOurs(Paths.of(object));
        }
    }

    private boolean isPartOfOurs(SchemaObject object, Sides sides) {
        return object instanceof Sequence sequence
                && sequence.ownedBy()
                        .map(column -> sides.targetTable(column.table()).isPresent()
                                || ownership.owns(Paths.of(Table.of(column.table()))))
                        .orElse(false);
    }

    private static boolean isPartOfAnother(SchemaObject object) {
        return object instanceof Sequence sequence && sequence.ownedBy().isPresent();
    }

    /** What PostgreSQL implies, said: the columns of a primary key and identity columns hold no nulls. */
    private static SchemaObject tidy(SchemaObject object) {
        return object instanceof Table table ? tidy(table) : object;
    }

    private static Table tidy(Table table) {
        Set<String> keys =
                new HashSet<>(table.primaryKey().map(PrimaryKey::columns).orElse(List.of()));
        return table.with(builder -> builder.columns(table.columns().stream()
                .map(column -> holdsNoNulls(column, keys) ? column.notNull() : column)
                .toList()));
    }

    private static boolean holdsNoNulls(Column column, Set<String> keys) {
        return keys.contains(column.name()) || column.identity().isPresent();
    }

    /** Objects of one kind and name are counterparts. */
    private record Key(Class<?> kind, Name name) {
        static Key of(SchemaObject object) {
            return new Key(object.getClass(), object.name());
        }
    }
}
