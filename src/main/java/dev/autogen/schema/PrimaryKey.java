package dev.autogen.schema;

import java.util.List;

/**
 * A primary key.
 *
 * @param label its name
 * @param columns its columns in index order
 * @param include further columns that its index carries
 * @param deferrability when it is checked
 */
public record PrimaryKey(Label label, List<String> columns, List<String> include, Deferrability deferrability)
        implements Constraint {

    public PrimaryKey {
        columns = List.copyOf(columns);
        include = List.copyOf(include);
    }

    public static PrimaryKey of(Label label, List<String> columns) {
        return new PrimaryKey(label, columns, List.of(), Deferrability.NOT_DEFERRABLE);
    }

    @Override
    public PrimaryKey withLabel(Label value) {
        return new PrimaryKey(value, columns, include, deferrability);
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visitPrimaryKey(this);
    }
}
