package dev.autogen.schema;

import java.util.List;

/**
 * A unique constraint.
 *
 * @param label its name
 * @param columns its columns in index order
 * @param include further columns that its index carries
 * @param nullsNotDistinct whether two nulls count as equal (PostgreSQL 15 and later)
 * @param deferrability when it is checked
 */
public record UniqueConstraint(
        Label label, List<String> columns, List<String> include, boolean nullsNotDistinct, Deferrability deferrability)
        implements Constraint {

    public UniqueConstraint {
        columns = List.copyOf(columns);
        include = List.copyOf(include);
    }

    public static UniqueConstraint of(Label label, List<String> columns) {
        return new UniqueConstraint(label, columns, List.of(), false, Deferrability.NOT_DEFERRABLE);
    }

    @Override
    public UniqueConstraint withLabel(Label value) {
        return new UniqueConstraint(value, columns, include, nullsNotDistinct, deferrability);
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visitUnique(this);
    }
}
