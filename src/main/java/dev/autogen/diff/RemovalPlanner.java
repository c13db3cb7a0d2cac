package dev.autogen.diff;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.View;
import java.util.List;
import java.util.Set;

/** Finds what a plan has to take away: what differs asks for it, or stands in the way of what does. */
final class RemovalPlanner {
    private static final Set<Attribute> IN_PLACE = Set.of(Attribute.NAME, Attribute.COMMENT, Attribute.COLUMN_COMMENTS);
    private static final Set<Attribute> IN_PLACE_IN_INDEXES =
            Set.of(Attribute.NAME, Attribute.COMMENT, Attribute.STORAGE);

    private final SortedDifferences differences;
    private final Sides sides;
    private final DifferenceDescriber describer;
    private final TypeUses uses;
    private final ReplacedTypes replaced;
    private final RemovalPlan removals = new RemovalPlan();

    RemovalPlanner(
            SortedDifferences differences,
            Sides sides,
            DifferenceDescriber describer,
            TypeUses uses,
            ReplacedTypes replaced) {
        this.differences = differences;
        this.sides = sides;
        this.describer = describer;
        this.uses = uses;
        this.replaced = replaced;
    }

    RemovalPlan plan() {
        differences.unexpected().forEach(this::unexpected);
        replaced.columns().forEach((column, reason) -> retype(column, reason));
        differences.changed().forEach(this::changed);
        new StepAside(sides, removals, differences::isUnexpected, unloggedChanges()).spread();
        return removals;
    }

    private void unexpected(SchemaElement element) {
        String reason = describer.unexpected(element);
        Name object = element.path().object();
        switch (element.path().kind()) {
            case TABLE -> removals.table(object, reason);
            case COLUMN -> removals.column(object, element.getName(), reason);
            case CONSTRAINT -> removals.constraint(object, liveConstraint(element), reason);
            case INDEX -> removals.index(object, liveIndex(element), reason);
            case VIEW, MATERIALIZED_VIEW -> removals.view(liveView(element), reason);
            case SCHEMA, EXTENSION, ENUM_TYPE, COMPOSITE_TYPE, DOMAIN, SEQUENCE, OPAQUE_UNIT -> {
                // Nothing that stays refers to these by the time they are dropped.
            }
        }
    }

    private void changed(SchemaElement element) {
        String reason = describer.changed(differences, element);
        Name object = element.path().object();
        switch (element.path().kind()) {
            case COLUMN -> changedColumn(element);
            case CONSTRAINT -> {
                if (isRebuilt(element, IN_PLACE)) {
                    removals.constraint(object, liveConstraint(element), reason);
                }
            }
            case INDEX -> {
                if (isRebuilt(element, IN_PLACE_IN_INDEXES)) {
                    removals.index(object, liveIndex(element), reason);
                }
            }
            case VIEW, MATERIALIZED_VIEW -> {
                if (isRebuilt(element, IN_PLACE)) {
                    removals.view(liveView(element), reason);
                }
            }
            case ENUM_TYPE -> changedLabels(element);
            case TABLE, SCHEMA, EXTENSION, COMPOSITE_TYPE, DOMAIN, SEQUENCE, OPAQUE_UNIT -> {
                // Changed in place, or replaced with the columns that are already accounted for.
            }
        }
    }

    private boolean isRebuilt(SchemaElement element, Set<Attribute> inPlace) {
        return !inPlace.containsAll(differences.attributes(element));
    }

    private void changedColumn(SchemaElement element) {
        Name table = element.path().object();
        String name = element.getName();
        if (losesExpression(element)) {
            removals.freedColumn(table, name, describer.changed(differences, element, Attribute.GENERATED));
        } else if (differences.differs(element, Attribute.GENERATED)) {
            removals.column(table, name, describer.changed(differences, element, Attribute.GENERATED));
        } else if (differences.differs(element, Attribute.TYPE)) {
            String from = element.live(Column.class).orElseThrow().type();
            String to = element.target(Column.class).orElseThrow().type();
            removals.retypedColumn(
                    table, name, TypeChange.of(from, to), describer.changed(differences, element, Attribute.TYPE));
        } else if (differences.differs(element, Attribute.COLLATION)) {
            removals.retypedColumn(
                    table, name, TypeChange.UNRELATED, describer.changed(differences, element, Attribute.COLLATION));
        }
    }

    /** PostgreSQL leaves the values where they are stored. */
    private boolean losesExpression(SchemaElement element) {
        return differences.differs(element, Attribute.GENERATED)
                && element.target(Column.class)
                        .filter(column -> column.generated().isEmpty())
                        .isPresent()
                && element.live(Column.class)
                        .flatMap(Column::generated)
                        .filter(Generated::stored)
                        .isPresent();
    }

    /** A new label needs no rewrite, but its way back does: so dependents step aside either way. */
    private void changedLabels(SchemaElement element) {
        if (differences.differs(element, Attribute.LABELS)) {
            Name type = element.live(EnumType.class).orElseThrow().name();
            String reason = describer.changed(differences, element, Attribute.LABELS);
            uses.columns(type).forEach(column -> retype(column, reason));
        }
    }

    private void retype(ColumnReference column, String reason) {
        removals.retypedColumn(column.table(), column.column(), TypeChange.UNRELATED, "around the " + reason);
    }

    /** Tables that become logged or unlogged: foreign keys may not lead from the one kind to the other meanwhile. */
    private List<Name> unloggedChanges() {
        return differences.changed().stream()
                .filter(element -> element.path().kind() == ObjectPath.Kind.TABLE)
                .filter(element -> differences.differs(element, Attribute.UNLOGGED))
                .map(element -> element.path().object())
                .toList();
    }

    private static Constraint liveConstraint(SchemaElement element) {
        return element.live(Constraint.class).orElseThrow();
    }

    private static Index liveIndex(SchemaElement element) {
        return element.live(Index.class).orElseThrow();
    }

    private static View liveView(SchemaElement element) {
        return element.live(View.class).orElseThrow();
    }
}
