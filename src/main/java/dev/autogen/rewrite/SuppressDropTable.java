package dev.autogen.rewrite;

import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropCompositeType;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropDomain;
import dev.autogen.operation.DropEnumType;
import dev.autogen.operation.DropSchema;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.Operation;
import dev.autogen.operation.PartialOperationVisitor;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Name;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.UniqueConstraint;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Never drops a table, as {@code suppress-drop-table}.
 *
 * <p>What would go with the table stays as well: its keys, and the schema, types and sequences that it needs. A
 * foreign key of it goes all the same where the key that it refers to goes.
 */
final class SuppressDropTable implements Rewriter {

    @Override
    public Rewrite rewrite(PlannedOperation planned, List<PlannedOperation> plan) {
        return planned.operation().accept(new BelongsToDrop(plan)) ? Rewrite.withhold() : Rewrite.keep(planned);
    }

    private static Set<String> keyColumns(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return new HashSet<>(key.columns());
        }
        return constraint instanceof UniqueConstraint unique ? new HashSet<>(unique.columns()) : Set.of();
    }

    private static final class BelongsToDrop extends PartialOperationVisitor<Boolean> {
        private final List<PlannedOperation> plan;

        BelongsToDrop(List<PlannedOperation> plan) {
            this.plan = plan;
        }

        private Stream<Operation> operations() {
            return plan.stream().map(PlannedOperation::operation);
        }

        private <T extends Operation> Stream<T> operations(Class<T> kind) {
            return operations().filter(kind::isInstance).map(kind::cast);
        }

        private boolean isKept(Name table) {
            return operations(DropTable.class).anyMatch(drop -> drop.name().equals(table));
        }

        @Override
        protected Boolean other(Operation operation) {
            return false;
        }

        @Override
        public Boolean visitDropTable(DropTable drop) {
            return true;
        }

        @Override
        public Boolean visitDropConstraint(DropConstraint drop) {
            return isKept(drop.table())
                    && drop.definition()
                            .filter(ForeignKey.class::isInstance)
                            .map(ForeignKey.class::cast)
                            .filter(this::keyGoes)
                            .isEmpty();
        }

        /** A sequence leaves the column that owns it before that goes. */
        @Override
        public Boolean visitAlterSequence(AlterSequence alter) {
            return leavesKept(alter);
        }

        private boolean leavesKept(AlterSequence alter) {
            return alter.to().ownedBy().isEmpty()
                    && alter.from()
                            .ownedBy()
                            .filter(column -> isKept(column.table()))
                            .isPresent();
        }

        @Override
        public Boolean visitDropSchema(DropSchema drop) {
            Optional<String> schema = Optional.of(drop.name().name());
            return operations(DropTable.class)
                    .anyMatch(table -> table.name().schema().equals(schema));
        }

        @Override
        public Boolean visitDropEnumType(DropEnumType drop) {
            return usesType(drop.name());
        }

        @Override
        public Boolean visitDropCompositeType(DropCompositeType drop) {
            return usesType(drop.name());
        }

        @Override
        public Boolean visitDropDomain(DropDomain drop) {
            return usesType(drop.name());
        }

        @Override
        public Boolean visitDropSequence(DropSequence drop) {
            boolean owned = operations(AlterSequence.class)
                    .anyMatch(alter -> alter.to().name().equals(drop.name()) && leavesKept(alter));
            return owned
                    || keptColumn(column -> column.defaultExpression()
                            .filter(text -> unquoted(text).contains("nextval('" + drop.name() + "'"))
                            .isPresent());
        }

        private boolean usesType(Name type) {
            return keptColumn(
                    column -> unquoted(column.type()).replace("[]", "").equals(type.toString()));
        }

        private boolean keptColumn(Predicate<Column> condition) {
            return operations(DropTable.class)
                    .flatMap(drop -> drop.definition().stream())
                    .flatMap(table -> table.columns().stream())
                    .anyMatch(condition);
        }

        private boolean keyGoes(ForeignKey key) {
            return !isKept(key.referencedTable()) && operations().anyMatch(operation -> takesAway(operation, key));
        }

        private static boolean takesAway(Operation operation, ForeignKey key) {
            if (operation instanceof DropColumn drop) {
                return drop.table().equals(key.referencedTable())
                        && key.referencedColumns().contains(drop.column());
            }
            return operation instanceof DropConstraint drop
                    && drop.table().equals(key.referencedTable())
                    && drop.definition()
                            .map(SuppressDropTable::keyColumns)
                            .orElse(Set.of())
                            .equals(new HashSet<>(key.referencedColumns()));
        }

        private static String unquoted(String sql) {
            return sql.replace("\"", "");
        }
    }
}
