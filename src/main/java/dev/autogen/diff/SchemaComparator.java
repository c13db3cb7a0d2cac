package dev.autogen.diff;

import dev.autogen.dialect.CanonicalSchema;
import dev.autogen.dialect.Dialect;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.List;

/**
 * Finds what differs between what is asked for and what a database has.
 *
 * <p>Named things are matched by name, unnamed ones by definition. The order of columns is never a difference.
 */
public final class SchemaComparator {
    private final Dialect dialect;
    private final Ownership ownership;
    private final Rules rules;
    private final ComparisonOptions options;

    public SchemaComparator(Dialect dialect, Ownership ownership, ComparisonOptions options) {
        this(dialect, ownership, Rules.none(), options);
    }

    /**
     * @param dialect the product that names what has to leave its name to something else
     * @param ownership what may be taken away
     * @param rules what is left out of the comparison
     * @param options how strictly the rest is compared
     */
    public SchemaComparator(Dialect dialect, Ownership ownership, Rules rules, ComparisonOptions options) {
        this.dialect = dialect;
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
        ClaimedNames claimed = new ClaimedNames(dialect, target.readable(), live);
        ObjectPairing pairing = new ObjectPairing(target, live, options, claimed, specials, findings, beyond);
        List<SchemaObject> aligned = pairing.aligned();
        Sides sides = new Sides(Schema.of(aligned), live);
        pairing.left().stream()
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
}
