package dev.autogen.diff;

import dev.autogen.dialect.CanonicalSchema;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnReference;
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
    private final Rules rules;
    private final ComparisonOptions options;

    public SchemaComparator(Ownership ownership, ComparisonOptions options) {
        this(ownership, Rules.none(), options);
    }

    /**
     * @param ownership what may be taken away
     * @param rules what is left out of the comparison
     * @param options how strictly the rest is compared
     */
    public SchemaComparator(Ownership ownership, Rules rules, ComparisonOptions options) {
        this.ownership = ownership;
        this.rules = rules;
        this.options = options;
    }

    /** Compares the target with the live schema, which both name the objects of the default schema without a schema. */
    public Comparison compare(CanonicalSchema target, Schema live) {
        return compare(target, live, SpecialTables.none());
    }

    /** The same where tables may be special, so that differences come up that no operation settles. */
    public Comparison compare(CanonicalSchema target, Schema live, SpecialTables specials) {
        Findings findings = new Findings();
        Findings beyond = new Findings();
        Map<Key, SchemaObject> found = liveObjects(target, live);
        List<SchemaObject> aligned = new ArrayList<>();
        for (Spelled<SchemaObject> object :
                Spelled.zip(target.canonical().objects(), target.readable().objects())) {
            aligned.add(compare(object, found, findings, beyond, specials));
        }
        Sides sides = new Sides(Schema.of(aligned), live);
        found.values().stream()
                .filter(left -> !specials.keep(left, sides.target()))
                .forEach(left -> {
                    if (!isOurs(left, sides)) {
                        notOurs(left, findings);
                    } else if (!specials.coverDropOf(left)) {
                        Findings place = specials.cannotBeDropped(left) ? beyond : findings;
                        place.unexpected(Paths.of(left), left);
                    }
                });
        specials.notes(rules).forEach(findings::note);
        Unsettled unsettled = new Unsettled(beyond.differences(sides), specials.differences(ownership));
        return RuledComparison.of(findings.in(sides, unsettled), rules, sides);
    }

    private SchemaObject compare(
            Spelled<SchemaObject> object,
            Map<Key, SchemaObject> found,
            Findings findings,
            Findings beyond,
            SpecialTables specials) {
        SchemaObject canonical = tidy(object.canonical());
        SchemaObject readable = tidy(object.readable());
        SchemaObject live = found.remove(Key.of(canonical));
        if (live == null) {
            return missing(readable, specials.makeUseless(readable) ? beyond : findings, specials);
        }
        if (live instanceof Table table && specials.cannotBeChanged(table.name())) {
            Table asked = table.with(builder -> builder.columns(typesOf((Table) canonical, table)));
            new TableComparator(options, beyond).compare(asked, asked, table);
            return table;
        }
        return canonical.accept(new ObjectComparator(readable, live, options, findings));
    }

    private SchemaObject missing(SchemaObject readable, Findings findings, SpecialTables specials) {
        SchemaObject alone =
                readable instanceof Table table ? new TableComparator(options, findings).alone(table) : readable;
        if (!specials.coverCreationOf(alone)) {
            findings.missing(Paths.of(alone), alone);
        }
        return alone;
    }

    /** The columns that are asked for, with nothing but their types where the table has them. */
    private static List<Column> typesOf(Table asked, Table live) {
        return asked.columns().stream()
                .map(column -> live.column(column.name())
                        .map(found -> found.withType(column.type()))
                        .orElse(column))
                .toList();
    }

    private static Map<Key, SchemaObject> liveObjects(CanonicalSchema target, Schema live) {
        Map<Key, SchemaObject> objects = new LinkedHashMap<>();
        Stream.concat(live.objects().stream(), target.present().stream())
                .forEach(object -> objects.put(Key.of(object), object));
        return objects;
    }

    private boolean isOurs(SchemaObject object, Sides sides) {
        return isPartOfOurs(object, sides) || ownership.owns(Paths.of(object)) && !isPartOfAnotherTool(object);
    }

    private static void notOurs(SchemaObject object, Findings findings) {
        if (!isPartOfAnother(object) && !Ownership.isContainer(Paths.of(object))) {
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

    private boolean isPartOfAnotherTool(SchemaObject object) {
        return object instanceof Sequence sequence
                && sequence.ownedBy()
                        .map(ColumnReference::table)
                        .filter(table -> ownership.isOfAnotherTool(Paths.of(Table.of(table))))
                        .isPresent();
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
