package dev.autogen.diff;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ConstraintVisitor;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableBuilder;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Changes of constraints and indexes. */
final class PartEdits {
    private final EditedSchema edited;

    PartEdits(EditedSchema edited) {
        this.edited = edited;
    }

    List<Runnable> kinds() {
        return List.of(
                this::dropConstraint,
                () -> editConstraint(constraint -> constraint.withLabel(Label.explicit(edited.newName("rule")))),
                this::otherConstraint,
                this::otherConstraint,
                this::addConstraint,
                this::dropIndex,
                this::otherIndex,
                this::addIndex);
    }

    /** The key column that a foreign key from a column of the type may refer to. */
    static Optional<String> referable(Table table, String type) {
        return table.primaryKey()
                .filter(key -> key.columns().size() == 1)
                .filter(key -> key.deferrability() == Deferrability.NOT_DEFERRABLE)
                .map(key -> key.columns().get(0))
                .filter(name -> table.column(name)
                        .filter(column -> column.type().equals(type))
                        .isPresent());
    }

    /** A table without its constraints. */
    static TableBuilder clear(TableBuilder table) {
        return table.primaryKey(Optional.empty())
                .uniques(List.of())
                .foreignKeys(List.of())
                .checks(List.of())
                .exclusions(List.of());
    }

    private void dropConstraint() {
        edited.any(Table.class, table -> !table.constraints().isEmpty()).ifPresent(table -> {
            TableEdits.dropReferences(edited, table.name());
            Table current = edited.table(table.name()).orElseThrow();
            edited.pick(current.constraints())
                    .ifPresent(constraint -> edited.replace(current, mapped(current, constraint, List.of())));
        });
    }

    private interface Change {
        Constraint of(Constraint constraint);
    }

    private void editConstraint(Change change) {
        edited.any(Table.class, table -> !table.constraints().isEmpty())
                .ifPresent(table -> edited.pick(table.constraints())
                        .ifPresent(constraint ->
                                edited.replace(table, mapped(table, constraint, List.of(change.of(constraint))))));
    }

    private static Table mapped(Table table, Constraint constraint, List<Constraint> others) {
        return table.with(builder -> {
            clear(builder);
            table.constraints().stream()
                    .flatMap(each -> each == constraint ? others.stream() : Stream.of(each))
                    .forEach(builder::add);
            return builder;
        });
    }

    private void otherConstraint() {
        edited.any(Table.class, table -> !table.constraints().isEmpty())
                .ifPresent(table -> edited.pick(table.constraints())
                        .ifPresent(constraint -> edited.replace(
                                table, mapped(table, constraint, List.of(constraint.accept(new Otherwise(table)))))));
    }

    /** The same constraint with another attribute. */
    private final class Otherwise implements ConstraintVisitor<Constraint> {
        private final Table table;

        Otherwise(Table table) {
            this.table = table;
        }

        private List<String> include(List<String> include) {
            return include.isEmpty()
                    ? List.of(edited.pick(table.columns()).orElseThrow().name())
                    : List.of();
        }

        private Deferrability deferrability() {
            return edited.of(Deferrability.values());
        }

        @Override
        public Constraint visitPrimaryKey(PrimaryKey key) {
            return isReferredTo(table.name())
                    ? new PrimaryKey(key.label(), key.columns(), include(key.include()), key.deferrability())
                    : new PrimaryKey(key.label(), key.columns(), key.include(), deferrability());
        }

        @Override
        public Constraint visitUnique(UniqueConstraint unique) {
            return edited.coin()
                    ? new UniqueConstraint(
                            unique.label(),
                            unique.columns(),
                            include(unique.include()),
                            !unique.nullsNotDistinct(),
                            unique.deferrability())
                    : new UniqueConstraint(
                            unique.label(),
                            unique.columns(),
                            unique.include(),
                            unique.nullsNotDistinct(),
                            deferrability());
        }

        @Override
        public Constraint visitForeignKey(ForeignKey key) {
            return new ForeignKey(
                    key.label(),
                    key.columns(),
                    key.referencedTable(),
                    key.referencedColumns(),
                    edited.of(ForeignKey.Action.values()),
                    key.onDelete(),
                    edited.coin(),
                    deferrability(),
                    edited.coin(),
                    key.onPrimaryKey());
        }

        @Override
        public Constraint visitCheck(CheckConstraint check) {
            return new CheckConstraint(check.label(), check.expression(), edited.coin(), edited.coin());
        }

        @Override
        public Constraint visitExclusion(ExclusionConstraint exclusion) {
            return new ExclusionConstraint(
                    exclusion.label(),
                    exclusion.method(),
                    exclusion.elements(),
                    exclusion.method().equals("hash") ? List.of() : include(exclusion.include()),
                    edited.coin() ? Optional.of("2 < 3") : Optional.empty(),
                    deferrability());
        }
    }

    private boolean isReferredTo(Name table) {
        return edited.all(Table.class)
                .flatMap(other -> other.foreignKeys().stream())
                .anyMatch(key -> key.referencedTable().equals(table));
    }

    private void addConstraint() {
        edited.any(Table.class, table -> !table.columns().isEmpty()).ifPresent(table -> {
            String column = edited.pick(table.columns()).orElseThrow().name();
            String quoted = Loop.DIALECT.quote(column);
            Constraint check =
                    CheckConstraint.of(Label.unnamed(), quoted + " is not null or 1 <> " + edited.below(1_000));
            String key = table.columns().get(0).name();
            boolean unique = table.columns().get(0).type().equals("bigint") && !isKey(table, key) && edited.coin();
            edited.replace(
                    table,
                    table.with(builder ->
                            builder.add(unique ? UniqueConstraint.of(Label.unnamed(), List.of(key)) : check)));
        });
    }

    /** Of two keys over the same column, PostgreSQL chooses the one that a foreign key leans on. */
    private static boolean isKey(Table table, String column) {
        return table.constraints().stream()
                .filter(constraint -> constraint instanceof PrimaryKey || constraint instanceof UniqueConstraint)
                .anyMatch(constraint -> ConstraintColumns.of(constraint).all().contains(column));
    }

    private void dropIndex() {
        edited.any(Table.class, table -> !table.indexes().isEmpty()).ifPresent(table -> {
            List<Index> left = new ArrayList<>(table.indexes());
            left.remove(edited.below(left.size()));
            edited.replace(table, table.with(builder -> builder.indexes(left)));
        });
    }

    private void otherIndex() {
        edited.any(Table.class, table -> !table.indexes().isEmpty()).ifPresent(table -> {
            List<Index> indexes = new ArrayList<>(table.indexes());
            int place = edited.below(indexes.size());
            Index index = indexes.get(place);
            indexes.set(
                    place,
                    switch (edited.below(3)) {
                        case 0 -> index.withLabel(Label.explicit(edited.newName("index")));
                        case 1 -> index.withComment(edited.comment());
                        default -> turned(index);
                    });
            edited.replace(table, table.with(builder -> builder.indexes(indexes)));
        });
    }

    /** Without its predicate, and backwards, which only a b-tree can be. */
    private static Index turned(Index index) {
        boolean ordered = index.method().equals(Index.BTREE);
        return new Index(
                index.label(),
                index.unique(),
                index.method(),
                index.parts().stream().map(part -> ordered ? part.desc() : part).toList(),
                index.include(),
                index.nullsNotDistinct(),
                Optional.empty(),
                index.storage(),
                true,
                index.comment());
    }

    private void addIndex() {
        edited.any(Table.class, table -> !table.columns().isEmpty()).ifPresent(table -> {
            String column = edited.pick(table.columns()).orElseThrow().name();
            IndexPart part = IndexPart.expression("(" + Loop.DIALECT.quote(column) + " is null)");
            edited.replace(table, table.with(builder -> builder.add(Index.of(Label.unnamed(), List.of(part)))));
        });
    }
}
