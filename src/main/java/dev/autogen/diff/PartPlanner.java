package dev.autogen.diff;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterIndexStorage;
import dev.autogen.operation.CreateIndex;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plans constraints and indexes of tables and views that do not come or go with these. */
final class PartPlanner {
    private final PlanContext context;
    private final Plan plan;
    private final List<Addition<Constraint>> constraints = new ArrayList<>();
    private final List<Addition<Index>> indexes = new ArrayList<>();

    private record Addition<T>(Name relation, T part, String reason) {}

    PartPlanner(PlanContext context) {
        this.context = context;
        this.plan = context.plan();
    }

    void plan() {
        dropConstraints();
        dropIndexes();
        context.differences().missing().forEach(this::missing);
        new RenamePlanner(context).plan();
        context.differences().changed().forEach(this::changed);
        addConstraints();
        createIndexes();
    }

    private void dropConstraints() {
        context.removals().constraints().forEach((path, removed) -> {
            boolean reference = removed.live() instanceof ForeignKey;
            plan.addReverse(
                    reference ? Phase.DROP_FOREIGN_KEY : Phase.DROP_CONSTRAINT,
                    new AddConstraint(removed.relation(), removed.live()),
                    removed.reason());
            returning(path, removed)
                    .ifPresent(back -> constraints.add(new Addition<>(removed.relation(), back, removed.reason())));
        });
    }

    private Optional<Constraint> returning(ObjectPath path, RemovalPlan.Removed<Constraint> removed) {
        boolean gone = context.differences().isUnexpected(path)
                || context.removals().tables().containsKey(removed.relation())
                || removed.live() instanceof ForeignKey key && hasLostItsKey(key);
        return gone
                ? Optional.empty()
                : Optional.of(context.differences()
                        .changedAt(path)
                        .flatMap(element -> element.target(Constraint.class))
                        .or(() -> asked(removed))
                        .orElse(removed.live()));
    }

    /** What a whole table that stays refers to, such as one that is not ours, may be asked for by nobody. */
    private boolean hasLostItsKey(ForeignKey reference) {
        Name table = reference.referencedTable();
        Set<String> columns = Set.copyOf(reference.referencedColumns());
        boolean asked = context.sides().targetTable(table).stream()
                .anyMatch(target -> KeyColumns.keys(target, columns).findAny().isPresent());
        boolean stays = context.sides().liveTable(table).stream()
                .flatMap(live -> KeyColumns.keys(live, columns))
                .anyMatch(key -> staysKey(Rules.path(table, key)));
        return context.removals().tables().containsKey(table) || !asked && !stays;
    }

    private boolean staysKey(ObjectPath path) {
        SortedDifferences differences = context.differences();
        return !differences.isUnexpected(path)
                && differences
                        .changedAt(path)
                        .filter(element -> differences.differs(element, Attribute.COLUMNS))
                        .isEmpty();
    }

    private Optional<Constraint> asked(RemovalPlan.Removed<Constraint> removed) {
        return context.sides().targetTable(removed.relation()).stream()
                .flatMap(table -> table.constraints().stream())
                .filter(constraint -> constraint.getClass() == removed.live().getClass()
                        && constraint
                                .label()
                                .text()
                                .equals(removed.live().label().text()))
                .findFirst();
    }

    /** The indexes of a removed view go and come with it. */
    private void dropIndexes() {
        context.removals().indexes().forEach((path, removed) -> {
            if (!context.removals().views().containsKey(removed.relation())) {
                plan.addReverse(
                        Phase.DROP_INDEX, new CreateIndex(removed.relation(), removed.live()), removed.reason());
                returningIndex(path, removed)
                        .ifPresent(back -> indexes.add(new Addition<>(removed.relation(), back, removed.reason())));
            }
        });
    }

    private Optional<Index> returningIndex(ObjectPath path, RemovalPlan.Removed<Index> removed) {
        return context.differences().isUnexpected(path)
                ? Optional.empty()
                : Optional.of(context.differences()
                        .changedAt(path)
                        .flatMap(element -> element.target(Index.class))
                        .or(() -> askedIndex(removed))
                        .orElse(removed.live()));
    }

    private Optional<Index> askedIndex(RemovalPlan.Removed<Index> removed) {
        return context.sides().targetTable(removed.relation()).stream()
                .flatMap(table -> table.indexes().stream())
                .filter(index ->
                        index.label().text().equals(removed.live().label().text()))
                .findFirst();
    }

    private void missing(SchemaElement element) {
        Name relation = element.path().object();
        String reason = context.describer().missing(element);
        element.target(Constraint.class)
                .ifPresent(constraint -> constraints.add(new Addition<>(relation, constraint, reason)));
        element.target(Index.class)
                .filter(index -> !context.removals().views().containsKey(relation))
                .ifPresent(index -> indexes.add(new Addition<>(relation, index, reason)));
        element.target(Table.class).ifPresent(table -> {
            InlineConstraints.later(table)
                    .forEach(constraint -> constraints.add(new Addition<>(relation, constraint, reason)));
            table.indexes().forEach(index -> indexes.add(new Addition<>(relation, index, reason)));
        });
    }

    /** An index that is not made anew gets its parameters where it is, under its new name if it has one. */
    private void changed(SchemaElement element) {
        boolean differs = context.differences().differs(element, Attribute.STORAGE);
        element.target(Index.class)
                .filter(index -> differs && !context.removals().takesAway(element))
                .ifPresent(index -> plan.add(
                        Phase.ALTER_TABLE,
                        new AlterIndexStorage(
                                element.path().object(),
                                index.label().required(),
                                element.live(Index.class).orElseThrow().storage(),
                                index.storage()),
                        context.describer().changed(context.differences(), element, Attribute.STORAGE)));
    }

    private void addConstraints() {
        constraints.sort(Comparator.comparing(Addition::relation));
        for (Addition<Constraint> addition : constraints) {
            Table table =
                    context.sides().targetTable(addition.relation()).orElseGet(() -> Table.of(addition.relation()));
            Phase phase = addition.part() instanceof ForeignKey ? Phase.ADD_FOREIGN_KEY : Phase.ADD_CONSTRAINT;
            Constraint named = settled(context.names().named(table, addition.part()));
            plan.add(phase, new AddConstraint(addition.relation(), named), addition.reason());
        }
    }

    /** By its columns alone, where the primary key that it leaned on goes or changes. */
    private Constraint settled(Constraint constraint) {
        return constraint instanceof ForeignKey key && key.onPrimaryKey()
                ? key.withOnPrimaryKey(isPrimaryKey(key.referencedTable(), key.referencedColumns()))
                : constraint;
    }

    private boolean isPrimaryKey(Name table, List<String> columns) {
        return context.sides()
                .targetTable(table)
                .or(() -> context.sides().liveTable(table))
                .flatMap(Table::primaryKey)
                .filter(key -> key.columns().equals(columns))
                .isPresent();
    }

    private void createIndexes() {
        indexes.sort(Comparator.comparing(Addition::relation));
        for (Addition<Index> addition : indexes) {
            Index named = context.names().named(addition.relation(), addition.part());
            plan.add(Phase.CREATE_INDEX, new CreateIndex(addition.relation(), named), addition.reason());
        }
    }
}
