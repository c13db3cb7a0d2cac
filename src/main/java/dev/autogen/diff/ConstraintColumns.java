package dev.autogen.diff;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ConstraintVisitor;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.UniqueConstraint;
import java.util.HashSet;
import java.util.Set;

/**
 * The columns of its own table that a constraint may use.
 *
 * @param all every one
 * @param expressed those in whose types its text believes; a key column is none, for its index is rebuilt
 */
record ConstraintColumns(Set<String> all, Set<String> expressed) {

    ConstraintColumns {
        all = Set.copyOf(all);
        expressed = Set.copyOf(expressed);
    }

    static ConstraintColumns of(Constraint constraint) {
        return constraint.accept(Reader.INSTANCE);
    }

    private enum Reader implements ConstraintVisitor<ConstraintColumns> {
        INSTANCE;

        @Override
        public ConstraintColumns visitPrimaryKey(PrimaryKey key) {
            return keyed(new HashSet<>(key.columns()), Set.copyOf(key.include()));
        }

        @Override
        public ConstraintColumns visitUnique(UniqueConstraint unique) {
            return keyed(new HashSet<>(unique.columns()), Set.copyOf(unique.include()));
        }

        private static ConstraintColumns keyed(Set<String> columns, Set<String> include) {
            columns.addAll(include);
            return new ConstraintColumns(columns, Set.of());
        }

        @Override
        public ConstraintColumns visitForeignKey(ForeignKey key) {
            return expressed(new HashSet<>(key.columns()));
        }

        @Override
        public ConstraintColumns visitCheck(CheckConstraint check) {
            return expressed(SqlWords.of(check.expression()));
        }

        @Override
        public ConstraintColumns visitExclusion(ExclusionConstraint exclusion) {
            Set<String> columns = new HashSet<>(exclusion.include());
            for (ExclusionConstraint.Element element : exclusion.elements()) {
                IndexPart part = element.part();
                columns.addAll(part.expression() ? SqlWords.of(part.text()) : Set.of(part.text()));
            }
            exclusion.predicate().ifPresent(text -> columns.addAll(SqlWords.of(text)));
            return expressed(columns);
        }

        private static ConstraintColumns expressed(Set<String> columns) {
            return new ConstraintColumns(columns, columns);
        }
    }
}
