package dev.autogen.diff;

import dev.autogen.schema.Column;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Changes of columns. */
final class ColumnEdits {
    private static final Set<String> TEXTS = Set.of("character varying(255)", "character varying", "text");

    /** Types that the expressions over a column and its references do not mind. */
    private static final Map<String, List<String>> OTHER_TYPES = Map.of(
            "character varying(255)", List.of("text", "character varying(300)"),
            "text", List.of("character varying(99)"),
            "integer", List.of("bigint"),
            "smallint", List.of("integer", "numeric(5,1)"),
            "numeric(38,2)", List.of("numeric(30,3)"),
            "date", List.of("timestamp without time zone"),
            "uuid", List.of("text"),
            "inet", List.of("text"));

    private final EditedSchema edited;

    ColumnEdits(EditedSchema edited) {
        this.edited = edited;
    }

    List<Runnable> kinds() {
        return List.of(
                this::drop,
                () -> edited.editTable(table -> table.add(newColumn())),
                () -> edit(column -> !isKey(column), column -> column.withNullable(!column.nullable())),
                () -> edit(ColumnEdits::isPlain, ColumnEdits::otherDefault),
                () -> edit(column -> true, column -> column.withComment(edited.comment())),
                () -> edit(column -> column.type().equals("bigint") && isKey(column), this::otherIdentity),
                () -> edit(column -> isPlain(column) && TEXTS.contains(column.type()), this::otherCollation),
                () -> edit(column -> column.generated().isPresent(), this::otherExpression),
                this::addGenerated,
                this::otherType);
    }

    private void edit(Predicate<Column> condition, UnaryOperator<Column> change) {
        edited.any(Table.class, table -> table.columns().stream().anyMatch(condition))
                .ifPresent(table -> {
                    Column column = edited.pick(
                                    table.columns().stream().filter(condition).toList())
                            .orElseThrow();
                    edited.replace(table, with(table, column, change.apply(column)));
                });
    }

    private static Table with(Table table, Column column, Column other) {
        return table.with(builder -> builder.columns(table.columns().stream()
                .map(each -> each.equals(column) ? other : each)
                .toList()));
    }

    /** A key column in the generator's schemas has an identity or is one that others refer to. */
    private boolean isKey(Column column) {
        return column.identity().isPresent()
                || edited.all(Table.class)
                        .filter(table -> table.columns().contains(column))
                        .anyMatch(table -> table.primaryKey()
                                .map(PrimaryKey::columns)
                                .filter(key -> key.contains(column.name()))
                                .isPresent());
    }

    private static boolean isPlain(Column column) {
        return column.identity().isEmpty() && column.generated().isEmpty();
    }

    private static Column otherDefault(Column column) {
        return column.withDefault(
                column.defaultExpression().isPresent() || !TEXTS.contains(column.type())
                        ? Optional.empty()
                        : Optional.of("upper('New')"));
    }

    private Column otherCollation(Column column) {
        return column.withCollation(column.collation().isPresent() ? Optional.empty() : Optional.of("\"POSIX\""));
    }

    private Column otherIdentity(Column column) {
        Identity other = new Identity(edited.coin(), SequenceOptions.counting("bigint", 9, 1 + edited.below(3)));
        boolean drops = column.identity().isPresent() && edited.coin();
        return column.notNull()
                .withDefault(Optional.empty())
                .withIdentity(drops ? Optional.empty() : Optional.of(other));
    }

    private Column otherExpression(Column column) {
        return column.withGenerated(
                edited.coin()
                        ? Optional.empty()
                        : column.generated().map(old -> new Generated(old.expression() + " + 1", old.stored())));
    }

    private void addGenerated() {
        edited.any(Table.class, table -> table.columns().stream()
                        .anyMatch(column -> column.type().equals("integer") && isPlain(column)))
                .ifPresent(table -> {
                    String source = table.columns().stream()
                            .filter(column -> column.type().equals("integer") && isPlain(column))
                            .map(Column::name)
                            .findFirst()
                            .orElseThrow();
                    Generated generated = new Generated(Loop.DIALECT.quote(source) + " - 3", true);
                    Column column = Column.of(edited.newName("sum"), "integer").withGenerated(Optional.of(generated));
                    edited.replace(table, table.with(builder -> builder.add(column)));
                });
    }

    private Column newColumn() {
        Column column = Column.of(
                edited.newName("column"), edited.of("integer", "text", "character varying(30)", "uuid", "int4range"));
        return column.type().equals("integer") && edited.coin()
                ? column.withIdentity(Optional.of(Identity.byDefault("integer")))
                        .notNull()
                : column.withComment(edited.comment());
    }

    private void otherType() {
        edit(
                column -> OTHER_TYPES.containsKey(column.type()) && isPlain(column) && !isClassed(column),
                column -> column.withDefault(
                                column.type().equals("uuid") || column.type().equals("inet")
                                        ? Optional.empty()
                                        : column.defaultExpression())
                        .withType(edited.pick(OTHER_TYPES.get(column.type())).orElseThrow()));
    }

    /** Whether an index or a constraint has operators of the column's very type. */
    private boolean isClassed(Column column) {
        return edited.all(Table.class)
                .filter(table -> table.columns().contains(column))
                .flatMap(table -> Stream.concat(
                        table.indexes().stream().flatMap(index -> index.parts().stream()),
                        table.exclusions().stream().flatMap(exclusion -> exclusion.elements().stream()
                                .map(each -> each.part()))))
                .anyMatch(part -> part.text().equals(column.name())
                        && part.operatorClass().isPresent());
    }

    private void drop() {
        edited.any(Table.class, table -> table.columns().size() > 1).ifPresent(table -> {
            TableEdits.dropReferences(edited, table.name());
            TableEdits.dropViews(edited, table.name());
            Table current = edited.table(table.name()).orElseThrow();
            Table left = without(
                    current, edited.pick(current.columns()).orElseThrow().name());
            edited.replace(current, left);
            edited.change(
                    Sequence.class,
                    sequence -> sequence.ownedBy()
                                    .filter(owner -> owner.table().equals(left.name())
                                            && left.column(owner.column()).isEmpty())
                                    .isPresent()
                            ? ObjectEdits.owned(sequence, Optional.empty())
                            : sequence);
        });
    }

    private static Table without(Table table, String name) {
        List<Column> columns = table.columns().stream()
                .filter(column -> !column.name().equals(name))
                .filter(column -> column.generated()
                        .filter(generated -> SqlWords.of(generated.expression()).contains(name))
                        .isEmpty())
                .toList();
        List<String> gone = table.columns().stream()
                .filter(column -> !columns.contains(column))
                .map(Column::name)
                .toList();
        return table.with(builder -> {
            PartEdits.clear(builder.columns(columns));
            table.constraints().stream()
                    .filter(constraint -> Collections.disjoint(
                            ConstraintColumns.of(constraint).all(), gone))
                    .forEach(builder::add);
            return builder.indexes(table.indexes().stream()
                    .filter(index -> Collections.disjoint(words(index), gone))
                    .toList());
        });
    }

    private static List<String> words(Index index) {
        Stream<String> keys = index.parts().stream().flatMap(ColumnEdits::words);
        Set<String> predicate = index.predicate().map(SqlWords::of).orElse(Set.of());
        return Stream.of(keys, index.include().stream(), predicate.stream())
                .flatMap(words -> words)
                .toList();
    }

    private static Stream<String> words(IndexPart part) {
        return part.expression() ? SqlWords.of(part.text()).stream() : Stream.of(part.text());
    }
}
