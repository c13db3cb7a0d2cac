package dev.autogen.diff;

import dev.autogen.dialect.CanonicalSchema;
import dev.autogen.schema.Column;
import dev.autogen.schema.Name;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Compares each object that is asked for with the one of its kind and name that the database has. */
final class ObjectPairing {
    private final CanonicalSchema target;
    private final Map<Key, SchemaObject> found = new LinkedHashMap<>();
    private final ComparisonOptions options;
    private final ClaimedNames claimed;
    private final SpecialTables specials;
    private final Findings findings;
    private final Findings beyond;

    /**
     * @param claimed the names that the target gives away
     * @param specials tables that no operation makes or changes
     * @param findings takes what operations can settle
     * @param beyond takes what they cannot
     */
    ObjectPairing(
            CanonicalSchema target,
            Schema live,
            ComparisonOptions options,
            ClaimedNames claimed,
            SpecialTables specials,
            Findings findings,
            Findings beyond) {
        this.target = target;
        this.options = options;
        this.claimed = claimed;
        this.specials = specials;
        this.findings = findings;
        this.beyond = beyond;
        Stream.concat(live.objects().stream(), target.present().stream())
                .forEach(object -> found.put(Key.of(object), object));
    }

    /** Reports the differences. Gives the readable objects, with whatever the target leaves to the database. */
    List<SchemaObject> aligned() {
        List<SchemaObject> aligned = new ArrayList<>();
        for (Spelled<SchemaObject> object :
                Spelled.zip(target.canonical().objects(), target.readable().objects())) {
            aligned.add(compare(tidy(object.canonical()), tidy(object.readable())));
        }
        return aligned;
    }

    /** What the database has and nobody asked for, once all has been compared. */
    Collection<SchemaObject> left() {
        return found.values();
    }

    private SchemaObject compare(SchemaObject canonical, SchemaObject readable) {
        SchemaObject live = found.remove(Key.of(canonical));
        if (live == null) {
            return missing(readable, specials.makeUseless(readable) ? beyond : findings);
        }
        if (live instanceof Table table && specials.cannotBeChanged(table.name())) {
            Table asked = table.with(builder -> builder.columns(typesOf((Table) canonical, table)));
            new TableComparator(options, claimed, beyond).compare(asked, asked, table);
            return table;
        }
        return canonical.accept(new ObjectComparator(readable, live, options, claimed, findings));
    }

    private SchemaObject missing(SchemaObject readable, Findings place) {
        SchemaObject alone = readable instanceof Table table
                ? new TableComparator(options, claimed, findings).alone(table)
                : readable;
        if (!specials.coverCreationOf(alone)) {
            place.missing(Paths.of(alone), alone);
        }
        return alone;
    }

    /** The columns that are asked for, with nothing but their types where the table has them. */
    private static List<Column> typesOf(Table asked, Table live) {
        return asked.columns().stream()
                .map(column -> live.column(column.name())
                        .map(there -> there.withType(column.type()))
                        .orElse(column))
                .toList();
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
