package dev.autogen.schema;

/** A rule that a table's rows obey. */
public sealed interface Constraint
        permits PrimaryKey, UniqueConstraint, ForeignKey, CheckConstraint, ExclusionConstraint {

    Label label();

    /** A copy under another name. */
    Constraint withLabel(Label label);

    <R> R accept(ConstraintVisitor<R> visitor);
}
