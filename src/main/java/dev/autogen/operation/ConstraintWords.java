package dev.autogen.operation;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.ConstraintVisitor;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.UniqueConstraint;

/** The kind of a constraint in words. */
final class ConstraintWords implements ConstraintVisitor<String> {
    @Override
    public String visitPrimaryKey(PrimaryKey key) {
        return "primary key";
    }

    @Override
    public String visitUnique(UniqueConstraint unique) {
        return "unique constraint";
    }

    @Override
    public String visitForeignKey(ForeignKey key) {
        return "foreign key";
    }

    @Override
    public String visitCheck(CheckConstraint check) {
        return "check";
    }

    @Override
    public String visitExclusion(ExclusionConstraint exclusion) {
        return "exclusion constraint";
    }
}
