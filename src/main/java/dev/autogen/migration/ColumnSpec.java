package dev.autogen.migration;

import dev.autogen.schema.Column;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;
import java.util.Optional;
import java.util.function.Consumer;

/** The parts of a column. */
public final class ColumnSpec {
    private Column column;

    private ColumnSpec(Column column) {
        this.column = column;
    }

    static Column of(String name, String type, Consumer<ColumnSpec> content) {
        ColumnSpec spec = new ColumnSpec(Column.of(name, type));
        content.accept(spec);
        return spec.column;
    }

    public ColumnSpec notNull() {
        return set(column.notNull());
    }

    public ColumnSpec collate(String collation) {
        return set(column.withCollation(Optional.of(collation)));
    }

    public ColumnSpec defaultTo(String expression) {
        return set(column.withDefault(Optional.of(expression)));
    }

    public ColumnSpec generatedByDefaultAsIdentity() {
        return generatedByDefaultAsIdentity(identity -> {});
    }

    public ColumnSpec generatedByDefaultAsIdentity(Consumer<IdentitySpec> content) {
        return set(column.withIdentity(Optional.of(identity(column.type(), false, content))));
    }

    public ColumnSpec generatedAlwaysAsIdentity() {
        return generatedAlwaysAsIdentity(identity -> {});
    }

    public ColumnSpec generatedAlwaysAsIdentity(Consumer<IdentitySpec> content) {
        return set(column.withIdentity(Optional.of(identity(column.type(), true, content))));
    }

    /** Computed when the row is written. */
    public ColumnSpec generatedAs(String expression) {
        return set(column.withGenerated(Optional.of(new Generated(expression, true))));
    }

    /** Computed when the row is read (PostgreSQL 18 and later). */
    public ColumnSpec generatedVirtuallyAs(String expression) {
        return set(column.withGenerated(Optional.of(new Generated(expression, false))));
    }

    public ColumnSpec comment(String text) {
        return set(column.withComment(Optional.of(text)));
    }

    static Identity identity(String type, boolean always, Consumer<IdentitySpec> content) {
        IdentitySpec spec = new IdentitySpec(type);
        content.accept(spec);
        return new Identity(always, spec.options());
    }

    private ColumnSpec set(Column value) {
        column = value;
        return this;
    }
}
