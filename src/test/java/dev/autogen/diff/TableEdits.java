package dev.autogen.diff;

import dev.autogen.schema.Column;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes of whole tables. */
final class TableEdits {
    private final EditedSchema edited;

    TableEdits(EditedSchema edited) {
        this.edited = edited;
    }

    List<Runnable> kinds() {
        return List.of(
                () -> edited.any(Table.class, table -> true).ifPresent(this::drop),
                this::copy,
                this::add,
                this::otherPersistence,
                () -> edited.editTable(table -> table.comment(edited.comment())),
                () -> edited.editTable(table -> table.storage(Map.of("fillfactor", "5" + edited.below(10)))));
    }

    private void drop(Table table) {
        edited.removeIf(table::equals);
        dropReferences(edited, table.name());
        dropViews(edited, table.name());
        edited.change(
                Sequence.class,
                sequence -> sequence.ownedBy()
                                .filter(owner -> owner.table().equals(table.name()))
                                .isPresent()
                        ? ObjectEdits.owned(sequence, Optional.empty())
                        : sequence);
    }

    static void dropReferences(EditedSchema edited, Name table) {
        edited.change(
                Table.class,
                other -> other.with(builder -> builder.foreignKeys(other.foreignKeys().stream()
                        .filter(key -> !key.referencedTable().equals(table))
                        .toList())));
    }

    static void dropViews(EditedSchema edited, Name table) {
        edited.removeIf(object ->
                object instanceof View view && SqlWords.of(view.query()).contains(table.name()));
    }

    /** The copy has no names of its own, so that PostgreSQL's are needed. */
    private void copy() {
        edited.any(Table.class, table -> true)
                .ifPresent(table -> edited.add(table.with(builder -> {
                    builder.name(table.name().sibling(edited.newName("copy"))).foreignKeys(List.of());
                    builder.primaryKey(table.primaryKey().map(key -> key.withLabel(Label.unnamed())));
                    builder.uniques(table.uniques().stream()
                            .map(unique -> unique.withLabel(Label.unnamed()))
                            .toList());
                    builder.checks(table.checks().stream()
                            .map(check -> check.withLabel(Label.unnamed()))
                            .toList());
                    builder.exclusions(table.exclusions().stream()
                            .map(exclusion -> exclusion.withLabel(Label.unnamed()))
                            .toList());
                    return builder.indexes(table.indexes().stream()
                            .map(index -> index.withLabel(Label.unnamed()))
                            .toList());
                })));
    }

    private void add() {
        Name name = Name.of(edited.newName("table"));
        edited.add(Table.of(name).with(builder -> {
            builder.add(Column.of("id", "bigint").notNull()).add(Column.of("parent", "bigint"));
            builder.add(PrimaryKey.of(Label.unnamed(), List.of("id")));
            builder.add(ForeignKey.of(Label.unnamed(), List.of("parent"), name, List.of("id")));
            edited.any(
                            Table.class,
                            table -> !table.unlogged()
                                    && PartEdits.referable(table, "bigint").isPresent())
                    .ifPresent(table -> builder.add(ForeignKey.of(
                            Label.implicit(edited.newName("fk")),
                            List.of("parent"),
                            table.name(),
                            List.of(PartEdits.referable(table, "bigint").orElseThrow()))));
            return builder;
        }));
    }

    /** No logged table may refer to one that is not. */
    private void otherPersistence() {
        edited.any(
                        Table.class,
                        table -> table.foreignKeys().isEmpty()
                                && edited.all(Table.class)
                                        .flatMap(other -> other.foreignKeys().stream())
                                        .noneMatch(key -> key.referencedTable().equals(table.name())))
                .ifPresent(table -> edited.replace(table, table.with(builder -> builder.unlogged(!table.unlogged()))));
    }
}
