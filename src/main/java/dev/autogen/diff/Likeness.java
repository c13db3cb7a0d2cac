package dev.autogen.diff;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ConstraintVisitor;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A key that two constraints share when one is a changed form of the other.
 *
 * <p>A target with an explicit name seeks none, save a primary key: under another name it is another constraint.
 */
enum Likeness implements ConstraintVisitor<Optional<Object>> {
    INSTANCE;

    static Optional<Object> of(Constraint constraint) {
        return constraint.accept(INSTANCE);
    }

    static Optional<Object> of(Index index) {
        return Optional.of(List.of("index", index.method(), index.parts(), index.predicate()));
    }

    /** The key by which a constraint of the target looks for its counterpart. */
    static Optional<Object> ofTarget(Constraint constraint) {
        boolean sought = constraint instanceof PrimaryKey || !constraint.label().explicit();
        return sought ? of(constraint) : Optional.empty();
    }

    /** The key by which an index of the target looks for its counterpart. */
    static Optional<Object> ofTarget(Index index) {
        return index.label().explicit() ? Optional.empty() : of(index);
    }

    /** The columns that a check is about: what two unnamed ones share when only the condition is another. */
    static Optional<Object> ofCheck(Constraint constraint, Set<String> columns) {
        if (!(constraint instanceof CheckConstraint check)) {
            return Optional.empty();
        }
        Set<String> used = new TreeSet<>(SqlWords.of(check.expression()));
        used.retainAll(columns);
        return used.isEmpty() ? Optional.empty() : Optional.of(List.of("check of", used));
    }

    /** The columns by which an unnamed check of the target looks for its counterpart. */
    static Optional<Object> ofTargetCheck(Constraint constraint, Set<String> columns) {
        return constraint.label().explicit() ? Optional.empty() : ofCheck(constraint, columns);
    }

    @Override
    public Optional<Object> visitPrimaryKey(PrimaryKey key) {
        return Optional.of("primary key");
    }

    @Override
    public Optional<Object> visitUnique(UniqueConstraint unique) {
        return Optional.of(List.of("unique", unique.columns().stream().sorted().toList()));
    }

    @Override
    public Optional<Object> visitForeignKey(ForeignKey key) {
        return Optional.of(List.of("foreign key", key.referencedTable(), Facts.columnPairs(key)));
    }

    @Override
    public Optional<Object> visitCheck(CheckConstraint check) {
        return Optional.of(List.of("check", check.expression()));
    }

    @Override
    public Optional<Object> visitExclusion(ExclusionConstraint exclusion) {
        return Optional.of(List.of("exclusion", exclusion.elements()));
    }
}
