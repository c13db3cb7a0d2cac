package dev.autogen.diff;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import java.util.Map;
import java.util.Optional;

/** What happens to the columns that stay. */
final class ColumnChanges {
    private final PlanContext context;
    private final Map<ColumnReference, String> parked;

    ColumnChanges(PlanContext context) {
        this.context = context;
        this.parked = context.replaced().columns();
    }

    /** The columns whose type is dropped and created again, each with the reason. */
    Map<ColumnReference, String> parked() {
        return parked;
    }

    boolean isParked(Name table, String column) {
        return parked.containsKey(new ColumnReference(table, column));
    }

    boolean isRemoved(Name table, String column) {
        return context.removals().tables().containsKey(table)
                || context.removals().isDropped(ObjectPath.column(table, column));
    }

    Optional<SchemaElement> change(Name table, String column) {
        return context.differences().changedAt(ObjectPath.column(table, column));
    }

    boolean differs(Name table, String column, Attribute attribute) {
        return change(table, column)
                .filter(element -> context.differences().differs(element, attribute))
                .isPresent();
    }

    /** Whether the default goes before everything else: what follows could not convert it, or drops what it uses. */
    boolean detachesDefault(Name table, Column live) {
        return live.defaultExpression().isPresent()
                && !isRemoved(table, live.name())
                && (isParked(table, live.name())
                        || losesMeaning(table, live)
                        || differs(table, live.name(), Attribute.IDENTITY)
                        || leavesSequence(table, live));
    }

    private boolean losesMeaning(Name table, Column live) {
        return change(table, live.name())
                .filter(element -> context.differences().differs(element, Attribute.TYPE))
                .flatMap(element -> element.target(Column.class))
                .filter(target -> TypeChange.of(live.type(), target.type()) == TypeChange.UNRELATED)
                .isPresent();
    }

    private boolean leavesSequence(Name table, Column live) {
        return differs(table, live.name(), Attribute.DEFAULT)
                && SqlWords.of(live.defaultExpression().orElse("")).contains("nextval");
    }
}
