package dev.autogen.schema;

/**
 * Behaviour that differs by the kind of constraint.
 *
 * @param <R> what a visit gives
 */
public interface ConstraintVisitor<R> {
    R visitPrimaryKey(PrimaryKey key);

    R visitUnique(UniqueConstraint unique);

    R visitForeignKey(ForeignKey key);

    R visitCheck(CheckConstraint check);

    R visitExclusion(ExclusionConstraint exclusion);
}
