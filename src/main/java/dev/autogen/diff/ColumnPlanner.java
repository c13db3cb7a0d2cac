package dev.autogen.diff;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AlterColumnType;
import dev.autogen.operation.AlterDefault;
import dev.autogen.operation.AlterIdentity;
import dev.autogen.operation.ColumnType;
import dev.autogen.operation.DropExpression;
import dev.autogen.operation.DropNotNull;
import dev.autogen.operation.SetNotNull;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.Schema;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Plans columns: added, dropped, and changed attribute by attribute in an order that PostgreSQL accepts. */
final class ColumnPlanner {
    private final PlanContext context;
    private final Plan plan;
    private final ColumnChanges changes;
    private final ColumnConversion conversion;

    ColumnPlanner(PlanContext context) {
        this.context = context;
        this.plan = context.plan();
        this.changes = new ColumnChanges(context);
        this.conversion = new ColumnConversion(context.dialect());
    }

    void plan() {
        for (SchemaElement element : context.differences().missing()) {
            element.target(Column.class)
                    .ifPresent(column -> add(
                            element.path().object(), column, context.describer().missing(element)));
        }
        dropAll(true);
        dropAll(false);
        context.removals().columns().forEach(this::addAgain);
        remaining().forEach(path -> alter(path.object(), path.part().orElseThrow()));
    }

    private void add(Name table, Column column, String reason) {
        Phase phase = column.generated().isPresent() ? Phase.ADD_GENERATED_COLUMN : Phase.ADD_COLUMN;
        plan.add(phase, new AddColumn(table, column), reason);
    }

    /** Generated columns go before those that they are computed from. */
    private void dropAll(boolean generated) {
        for (Map.Entry<ObjectPath, String> removed :
                context.removals().columns().entrySet()) {
            live(removed.getKey())
                    .filter(column -> column.generated().isPresent() == generated)
                    .ifPresent(column -> takeAway(removed.getKey(), column, removed.getValue()));
        }
    }

    private void takeAway(ObjectPath path, Column live, String reason) {
        if (context.removals().isFreed(path)) {
            plan.add(Phase.DROP_COLUMN, new DropExpression(path.object(), live), reason);
        } else {
            plan.addReverse(Phase.DROP_COLUMN, new AddColumn(path.object(), live), reason);
        }
    }

    private void addAgain(ObjectPath path, String reason) {
        if (!context.differences().isUnexpected(path) && !context.removals().isFreed(path)) {
            target(path).or(() -> live(path)).ifPresent(column -> add(path.object(), column, reason));
        }
    }

    private Optional<Column> live(ObjectPath path) {
        return context.sides()
                .liveTable(path.object())
                .flatMap(table -> table.column(path.part().orElse("")));
    }

    private Optional<Column> target(ObjectPath path) {
        return context.sides()
                .targetTable(path.object())
                .flatMap(table -> table.column(path.part().orElse("")));
    }

    /** The columns that stay and change. */
    private SortedSet<ObjectPath> remaining() {
        SortedSet<ObjectPath> paths = new TreeSet<>();
        context.differences().changed().stream()
                .map(SchemaElement::path)
                .filter(path -> path.kind() == ObjectPath.Kind.COLUMN)
                .forEach(paths::add);
        changes.parked().keySet().forEach(column -> paths.add(ObjectPath.column(column.table(), column.column())));
        paths.removeIf(path -> changes.isRemoved(path.object(), path.part().orElseThrow()));
        return paths;
    }

    private void alter(Name table, String name) {
        ObjectPath path = ObjectPath.column(table, name);
        Column from = live(path).orElseThrow();
        Column to = target(path).orElse(from);
        boolean detaches = changes.detachesDefault(table, from);
        if (detaches) {
            plan.add(
                    Phase.DETACH,
                    new AlterDefault(table, name, from.defaultExpression(), Optional.empty()),
                    defaultReason(table, name));
        }
        dropIdentity(table, from, to);
        forbidNulls(table, to);
        boolean narrows = ColumnConversion.narrows(from.type(), to.type());
        if (narrows) {
            setIdentity(table, from, to);
        }
        retype(table, from, to);
        if (!narrows) {
            setIdentity(table, from, to);
        }
        allowNulls(table, to);
        setDefault(table, from, to, detaches);
    }

    private void retype(Name table, Column from, Column to) {
        String name = from.name();
        boolean changed =
                changes.differs(table, name, Attribute.TYPE) || changes.differs(table, name, Attribute.COLLATION);
        if (changes.isParked(table, name)) {
            park(table, from, to);
        } else if (changed) {
            boolean type = changes.differs(table, name, Attribute.TYPE);
            String reason = reason(table, name, type ? Attribute.TYPE : Attribute.COLLATION);
            plan.add(Phase.ALTER_COLUMN, typeChange(table, from, to), reason);
        }
    }

    private void park(Name table, Column from, Column to) {
        String name = from.name();
        String reason = changes.parked().getOrDefault(new ColumnReference(table, name), "");
        if (isRow(context.sides().live(), from) && isRow(context.sides().target(), to)) {
            ColumnType values = conversion.toNamedValues(name);
            ColumnType back = conversion.fromNamedValues(name, from.type());
            ColumnType forth = conversion.fromNamedValues(name, to.type());
            plan.add(Phase.PARK_COLUMN, new AlterColumnType(table, name, back, values), reason);
            plan.add(Phase.ALTER_COLUMN, new AlterColumnType(table, name, values, forth), reason);
            return;
        }
        Column parked =
                from.withType(from.type().endsWith("[]") ? "text[]" : "text").withCollation(Optional.empty());
        plan.add(Phase.PARK_COLUMN, typeChange(table, from, parked), reason);
        if (!parked.type().equals(to.type()) || to.collation().isPresent()) {
            plan.add(Phase.ALTER_COLUMN, typeChange(table, parked, to), reason);
        }
    }

    private boolean isRow(Schema schema, Column column) {
        return context.uses().isRow(schema, column.type());
    }

    private AlterColumnType typeChange(Name table, Column from, Column to) {
        ColumnType back = conversion.to(from.name(), to.type(), from.type(), from.collation());
        ColumnType forth = conversion.to(from.name(), from.type(), to.type(), to.collation());
        return new AlterColumnType(table, from.name(), back, forth);
    }

    /** Early, because the name of the identity's sequence may be wanted. */
    private void dropIdentity(Name table, Column from, Column to) {
        if (changes.differs(table, from.name(), Attribute.IDENTITY)
                && to.identity().isEmpty()) {
            plan.add(
                    Phase.DETACH,
                    new AlterIdentity(table, from.name(), from.identity(), Optional.empty()),
                    reason(table, from.name(), Attribute.IDENTITY));
        }
    }

    private void setIdentity(Name table, Column from, Column to) {
        if (changes.differs(table, from.name(), Attribute.IDENTITY)
                && to.identity().isPresent()
                && !followsType(from.identity(), to.identity())) {
            plan.add(
                    Phase.ALTER_COLUMN,
                    new AlterIdentity(table, from.name(), from.identity(), to.identity()),
                    reason(table, from.name(), Attribute.IDENTITY));
        }
    }

    /** PostgreSQL gives the sequence of an identity the column's new type and that type's bounds. */
    private static boolean followsType(Optional<Identity> from, Optional<Identity> to) {
        return from.isPresent()
                && to.isPresent()
                && from.get().always() == to.get().always()
                && from.get().options().isDefault()
                && to.get().options().isDefault();
    }

    private void forbidNulls(Name table, Column to) {
        if (changes.differs(table, to.name(), Attribute.NULLABLE) && !to.nullable()) {
            plan.add(
                    Phase.ALTER_COLUMN, new SetNotNull(table, to.name()), reason(table, to.name(), Attribute.NULLABLE));
        }
    }

    private void allowNulls(Name table, Column to) {
        if (changes.differs(table, to.name(), Attribute.NULLABLE) && to.nullable()) {
            plan.add(
                    Phase.ALTER_COLUMN,
                    new DropNotNull(table, to.name()),
                    reason(table, to.name(), Attribute.NULLABLE));
        }
    }

    private void setDefault(Name table, Column from, Column to, boolean detached) {
        String name = from.name();
        Optional<String> before = detached ? Optional.empty() : from.defaultExpression();
        boolean differs = changes.differs(table, name, Attribute.DEFAULT);
        if (differs && !(detached && to.defaultExpression().isEmpty()) || detached && !differs) {
            plan.add(
                    Phase.ALTER_COLUMN,
                    new AlterDefault(table, name, before, to.defaultExpression()),
                    defaultReason(table, name));
        }
    }

    private String defaultReason(Name table, String column) {
        if (changes.differs(table, column, Attribute.DEFAULT)) {
            return reason(table, column, Attribute.DEFAULT);
        }
        return changes.differs(table, column, Attribute.TYPE)
                ? "around the " + reason(table, column, Attribute.TYPE)
                : changes.parked().getOrDefault(new ColumnReference(table, column), "");
    }

    private String reason(Name table, String column, Attribute attribute) {
        return changes.change(table, column)
                .map(element -> context.describer().changed(context.differences(), element, attribute))
                .orElse("");
    }
}
