package dev.autogen.diff;

import dev.autogen.operation.AlterTableStorage;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.InsertRow;
import dev.autogen.operation.SetUnlogged;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.InitialRow;
import dev.autogen.schema.Name;
import dev.autogen.schema.Table;
import java.util.Collection;
import java.util.List;

/** Plans whole tables, what is said about them, and their first rows. */
final class TablePlanner {
    private final PlanContext context;

    TablePlanner(PlanContext context) {
        this.context = context;
    }

    void plan() {
        create();
        drop();
        for (SchemaElement element : context.differences().changed()) {
            element.target(Table.class).ifPresent(table -> change(element, table));
        }
    }

    private void create() {
        List<SchemaElement> tables = context.differences().missing().stream()
                .filter(element -> element.target(Table.class).isPresent())
                .toList();
        for (SchemaElement element : TopologicalOrder.of(
                tables, element -> element.path().object(), element -> references((Table) element.subject()))) {
            Table table = (Table) element.subject();
            String reason = context.describer().missing(element);
            context.plan().add(Phase.CREATE_TABLE, new CreateTable(alone(table)), reason);
            table.initialRows()
                    .forEach(row -> context.plan().add(Phase.INSERT_ROW, new InsertRow(table.name(), row), reason));
        }
    }

    /** The table with named constraints; what can only follow it is left out. */
    private Table alone(Table table) {
        List<Constraint> constraints = InlineConstraints.of(table).stream()
                .map(constraint -> context.names().named(table, constraint))
                .toList();
        return without(table, constraints).with(builder -> builder.indexes(List.of()));
    }

    private static Table without(Table table, List<Constraint> constraints) {
        return table.with(builder -> {
            builder.uniques(List.of()).foreignKeys(List.of()).checks(List.of()).exclusions(List.of());
            constraints.forEach(builder::add);
            return builder.initialRows(List.of());
        });
    }

    private void drop() {
        List<Table> tables = context.sides().live().tables().stream()
                .filter(table -> context.removals().tables().containsKey(table.name()))
                .toList();
        for (Table table : TopologicalOrder.reversed(tables, Table::name, TablePlanner::references)) {
            Table definition = without(table, InlineConstraints.of(table));
            context.plan()
                    .addReverse(
                            Phase.DROP_TABLE,
                            new CreateTable(definition),
                            context.removals().tables().getOrDefault(table.name(), ""));
        }
    }

    private static Collection<Name> references(Table table) {
        return table.foreignKeys().stream().map(ForeignKey::referencedTable).toList();
    }

    private void change(SchemaElement element, Table target) {
        Table live = element.live(Table.class).orElseThrow();
        SortedDifferences differences = context.differences();
        if (differences.differs(element, Attribute.STORAGE)) {
            context.plan()
                    .add(
                            Phase.ALTER_TABLE,
                            new AlterTableStorage(target.name(), live.storage(), target.storage()),
                            context.describer().changed(differences, element, Attribute.STORAGE));
        }
        if (differences.differs(element, Attribute.UNLOGGED)) {
            context.plan()
                    .add(
                            Phase.ALTER_TABLE,
                            new SetUnlogged(target.name(), target.unlogged()),
                            context.describer().changed(differences, element, Attribute.UNLOGGED));
        }
        if (differences.differs(element, Attribute.INITIAL_ROWS)) {
            insert(element, target);
        }
    }

    private void insert(SchemaElement element, Table target) {
        String reason = context.describer().changed(context.differences(), element, Attribute.INITIAL_ROWS);
        Collection<?> missing = context.differences()
                .reference(element, Attribute.INITIAL_ROWS)
                .map(Collection.class::cast)
                .orElse(List.of());
        for (Object row : missing) {
            context.plan().add(Phase.INSERT_ROW, new InsertRow(target.name(), (InitialRow) row), reason);
        }
    }
}
