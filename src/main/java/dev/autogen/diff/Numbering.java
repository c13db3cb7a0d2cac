package dev.autogen.diff;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which columns of filled tables are numbered by another sequence than before.
 *
 * <p>Neither side says what an unowned sequence is for. Where a column loses or gets an identity, it is the one with the
 * column's source, or with the name that Hibernate or PostgreSQL would give it.
 */
final class Numbering {
    private static final Set<String> NUMBERS = Set.of("smallint", "integer", "bigint");

    private final PlanContext context;
    private final List<SchemaElement> columns;

    Numbering(PlanContext context) {
        this.context = context;
        this.columns = context.differences().changed().stream()
                .filter(element -> element.path().kind() == ObjectPath.Kind.COLUMN)
                .filter(element -> context.differences().differs(element, Attribute.IDENTITY))
                .filter(element -> NUMBERS.contains(
                        element.live(Column.class).map(Column::type).orElse("")))
                .toList();
    }

    /** The new sequence, to go on behind the numbers that an identity gave out. */
    Sequence ofNew(Sequence sequence) {
        return continuing(
                sequence,
                element -> !hasIdentity(element.target(Column.class))
                        && (isFor(sequence, element) || hasSourceOf(sequence, element)));
    }

    /** The sequence that makes way for an identity, to go on behind its numbers when it comes back; an owned one does. */
    Sequence ofOld(Sequence sequence) {
        return sequence.ownedBy().isPresent()
                ? sequence
                : continuing(sequence, element -> !hasIdentity(element.live(Column.class)) && isFor(sequence, element));
    }

    private Sequence continuing(Sequence sequence, Predicate<SchemaElement> uses) {
        return columns.stream()
                .filter(uses)
                .map(element -> new ColumnReference(element.path().object(), element.getName()))
                .findFirst()
                .map(sequence::continuing)
                .orElse(sequence);
    }

    private static boolean hasIdentity(Optional<Column> column) {
        return column.flatMap(Column::identity).isPresent();
    }

    private static boolean isFor(Sequence sequence, SchemaElement element) {
        Name table = element.path().object();
        ColumnReference column = new ColumnReference(table, element.getName());
        return sequence.ownedBy().filter(column::equals).isPresent()
                || sequence.name().equals(table.sibling(table.name() + "_seq"))
                || sequence.name().equals(table.sibling(table.name() + "_" + element.getName() + "_seq"));
    }

    private boolean hasSourceOf(Sequence sequence, SchemaElement element) {
        Optional<String> source = context.describer().source(Paths.of(sequence));
        return source.isPresent() && source.equals(context.describer().source(element.path()));
    }
}
