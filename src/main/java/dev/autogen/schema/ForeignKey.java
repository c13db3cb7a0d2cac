package dev.autogen.schema;

import java.util.List;

/**
 * A foreign key.
 *
 * @param label its name
 * @param columns the referencing columns
 * @param referencedTable the table referred to
 * @param referencedColumns the columns referred to, in the order of {@code columns}; never left out
 * @param onUpdate what an update of the referenced row does
 * @param onDelete what a delete of the referenced row does
 * @param matchFull whether {@code MATCH FULL} holds
 * @param deferrability when it is checked
 * @param notValid whether existing rows were never checked
 * @param onPrimaryKey whether it leans on the primary key though another key has the same columns; else PostgreSQL takes
 *     the oldest key of these columns
 */
public record ForeignKey(
        Label label,
        List<String> columns,
        Name referencedTable,
        List<String> referencedColumns,
        Action onUpdate,
        Action onDelete,
        boolean matchFull,
        Deferrability deferrability,
        boolean notValid,
        boolean onPrimaryKey)
        implements Constraint {

    /** What happens to a referencing row. */
    public enum Action {
        NO_ACTION,
        RESTRICT,
        CASCADE,
        SET_NULL,
        SET_DEFAULT
    }

    public ForeignKey {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
    }

    /** One that leans on the key that PostgreSQL takes. */
    public ForeignKey(
            Label label,
            List<String> columns,
            Name referencedTable,
            List<String> referencedColumns,
            Action onUpdate,
            Action onDelete,
            boolean matchFull,
            Deferrability deferrability,
            boolean notValid) {
        this(
                label,
                columns,
                referencedTable,
                referencedColumns,
                onUpdate,
                onDelete,
                matchFull,
                deferrability,
                notValid,
                false);
    }

    /** A foreign key without any option. */
    public static ForeignKey of(
            Label label, List<String> columns, Name referencedTable, List<String> referencedColumns) {
        return new ForeignKey(
                label,
                columns,
                referencedTable,
                referencedColumns,
                Action.NO_ACTION,
                Action.NO_ACTION,
                false,
                Deferrability.NOT_DEFERRABLE,
                false);
    }

    @Override
    public ForeignKey withLabel(Label value) {
        return new ForeignKey(
                value,
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

    /** The same, leaning on the primary key or on the key that PostgreSQL takes. */
    public ForeignKey withOnPrimaryKey(boolean value) {
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
                value);
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visitForeignKey(this);
    }
}
