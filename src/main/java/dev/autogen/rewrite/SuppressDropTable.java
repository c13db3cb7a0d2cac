package dev.autogen.rewrite;

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
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Never drops a table, as {@code suppress-drop-table}.
 *
 * <p>What would go with the table stays as well: its foreign keys, and the schema, types and sequences that it needs. A
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
        private final List<Operation> plan;
        private final Map<Name, Optional<Table>> kept = new TreeMap<>();

        BelongsToDrop(List<PlannedOperation> plan) {
            this.plan = plan.stream().map(PlannedOperation::operation).toList();
            for (Operation operation : this.plan) {
                if (operation instanceof DropTable drop) {
                    kept.put(drop.name(), drop.definition());
                }
            }
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
            return kept.containsKey(drop.table())
                    && drop.definition()
                            .filter(ForeignKey.class::isInstance)
                            .map(ForeignKey.class::cast)
                            .filter(key -> !keyGoes(key))
                            .isPresent();
        }

        @Override
        public Boolean visitDropSchema(DropSchema drop) {
            return kept.keySet().stream().anyMatch(table -> table.schema()
                    .equals(Optional.of(drop.name().name())));
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
            boolean owned = drop.definition()
                    .flatMap(sequence -> sequence.ownedBy())
                    .filter(column -> kept.containsKey(column.table()))
                    .isPresent();
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
            return kept.values().stream()
                    .flatMap(Optional::stream)
                    .flatMap(table -> table.columns().stream())
                    .anyMatch(condition);
        }

        private boolean keyGoes(ForeignKey key) {
            return !kept.containsKey(key.referencedTable())
                    && plan.stream().anyMatch(operation -> takesAway(operation, key));
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
