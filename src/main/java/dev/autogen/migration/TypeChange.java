package dev.autogen.migration;

import dev.autogen.operation.ColumnType;
import java.util.Optional;

/** The type that a column had and the one that it gets. */
public final class TypeChange {
    private ColumnType before = ColumnType.of("");
    private ColumnType after = ColumnType.of("");

    TypeChange() {}

    public TypeChange from(String type) {
        before = ColumnType.of(type);
        return this;
    }

    public TypeChange to(String type) {
        after = ColumnType.of(type);
        return this;
    }

    /** The collation that the column had. */
    public TypeChange fromCollation(String collation) {
        before = new ColumnType(before.type(), Optional.of(collation), before.using());
        return this;
    }

    /** The collation that the column gets. */
    public TypeChange toCollation(String collation) {
        after = new ColumnType(after.type(), Optional.of(collation), after.using());
        return this;
    }

    /** The expression that makes the new values. */
    public TypeChange using(String expression) {
        after = new ColumnType(after.type(), after.collation(), Optional.of(expression));
        return this;
    }

    /** The expression that makes the old values again, on the way back. */
    public TypeChange usingBack(String expression) {
        before = new ColumnType(before.type(), before.collation(), Optional.of(expression));
        return this;
    }

    ColumnType before() {
        return before;
    }

    ColumnType after() {
        return after;
    }
}
