package dev.autogen.migration;

import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.ForeignKey.Action;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import java.util.List;
import java.util.function.Consumer;

/** The parts of a foreign key. */
public final class ForeignKeySpec {
    private List<String> columns = List.of();
    private Name referencedTable = Name.of("");
    private List<String> referencedColumns = List.of();
    private Action onUpdate = Action.NO_ACTION;
    private Action onDelete = Action.NO_ACTION;
    private boolean matchFull;
    private Deferrability deferrability = Deferrability.NOT_DEFERRABLE;
    private boolean notValid;
    private boolean onPrimaryKey;

    private ForeignKeySpec() {}

    static ForeignKey of(Label label, Consumer<ForeignKeySpec> content) {
        ForeignKeySpec spec = new ForeignKeySpec();
        content.accept(spec);
        return spec.build(label);
    }

    public ForeignKeySpec columns(String... names) {
        columns = List.of(names);
        return this;
    }

    /** The columns referred to, in a table of the default schema. */
    public ForeignKeySpec references(String table, String... names) {
        return references(Name.of(table), names);
    }

    /** The columns referred to. */
    public ForeignKeySpec references(Name table, String... names) {
        referencedTable = table;
        referencedColumns = List.of(names);
        return this;
    }

    public ForeignKeySpec onUpdate(Action action) {
        onUpdate = action;
        return this;
    }

    public ForeignKeySpec onDelete(Action action) {
        onDelete = action;
        return this;
    }

    /** Either all referencing columns are null or none is. */
    public ForeignKeySpec matchFull() {
        matchFull = true;
        return this;
    }

    public ForeignKeySpec deferrable() {
        deferrability = Deferrability.DEFERRABLE;
        return this;
    }

    public ForeignKeySpec initiallyDeferred() {
        deferrability = Deferrability.INITIALLY_DEFERRED;
        return this;
    }

    /** Existing rows are not checked. */
    public ForeignKeySpec notValid() {
        notValid = true;
        return this;
    }

    /**
     * It leans on the primary key, whose columns it refers to in their order, though another key has the same columns.
     * Else PostgreSQL takes the oldest of them.
     */
    public ForeignKeySpec onPrimaryKey() {
        onPrimaryKey = true;
        return this;
    }

    private ForeignKey build(Label label) {
        if (columns.isEmpty() || columns.size() != referencedColumns.size()) {
            throw new IllegalArgumentException(
                    "foreign key " + label + ": give as many referenced columns as referencing ones");
        }
        return new ForeignKey(
                label,
                columns,
                referencedTable,
                referencedColumns,
                onUpdate,
                onDelete,
                matchFull,
                deferrability,
                notValid,
                onPrimaryKey);
    }
}
