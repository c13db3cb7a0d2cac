package dev.autogen.diff;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableBuilder;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Changes a schema at random, as people change entities, and keeps it one that PostgreSQL accepts. */
final class SchemaEdits {
    private final Random random;
    private final List<SchemaObject> objects;
    private int names;

    private SchemaEdits(Schema schema, long seed) {
        this.random = new Random(seed);
        this.objects = new ArrayList<>(schema.objects());
    }

    static Schema edited(Schema schema, long seed, int times) {
        SchemaEdits edits = new SchemaEdits(schema, seed);
        List<Runnable> kinds = edits.kinds();
        for (int i = 0; i < times; i++) {
            edits.pick(kinds).ifPresent(Runnable::run);
        }
        return Schema.of(edits.objects);
    }

    private List<Runnable> kinds() {
        return List.of(
                () -> any(Table.class, table -> true).ifPresent(this::dropTable),
                () -> any(View.class, view -> true).ifPresent(objects::remove),
                this::copyTable,
                this::addTable,
                this::dropColumn,
                () -> editTable(table -> table.add(newColumn())),
                () -> editColumn(column -> !isKey(column), column -> column.withNullable(!column.nullable())),
                () -> editColumn(this::isPlain, this::otherDefault),
                () -> editColumn(column -> true, column -> column.withComment(comment())),
                () -> editColumn(column -> column.type().equals("bigint") && isKey(column), this::otherIdentity),
                this::otherType,
                this::dropConstraint,
                this::renameConstraint,
                this::addConstraint,
                this::dropIndex,
                this::otherIndex,
                this::addIndex,
                () -> editTable(table -> table.comment(comment())),
                () -> editTable(table -> table.storage(Map.of("fillfactor", "5" + random.nextInt(10)))),
                () -> edit(Sequence.class, this::otherSequence),
                () -> edit(EnumType.class, this::otherLabels),
                () -> any(Domain.class, this::isFree).ifPresent(domain -> replace(domain, otherDomain(domain))),
                () -> edit(CompositeType.class, this::otherAttributes),
                () -> edit(View.class, this::otherQuery),
                () -> objects.add(EnumType.of(Name.of(newName("type")), "a", "b")),
                () -> objects.add(Sequence.of(Name.of(newName("seq")), SequenceOptions.counting("bigint", 3, 7))),
                this::addUserOfType);
    }

    private <T> Optional<T> pick(List<T> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(random.nextInt(values.size())));
    }

    private <T extends SchemaObject> Optional<T> any(Class<T> kind, Predicate<T> condition) {
        return pick(objects.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(condition)
                .toList());
    }

    private <T extends SchemaObject> void edit(Class<T> kind, UnaryOperator<T> change) {
        any(kind, object -> true).ifPresent(object -> replace(object, change.apply(object)));
    }

    private void replace(SchemaObject object, SchemaObject other) {
        objects.set(objects.indexOf(object), other);
    }

    private void editTable(UnaryOperator<TableBuilder> change) {
        edit(Table.class, table -> table.with(change));
    }

    private void editColumn(Predicate<Column> condition, UnaryOperator<Column> change) {
        any(Table.class, table -> table.columns().stream().anyMatch(condition)).ifPresent(table -> {
            Column column =
                    pick(table.columns().stream().filter(condition).toList()).orElseThrow();
            replace(table, withColumn(table, column, change.apply(column)));
        });
    }

    private static Table withColumn(Table table, Column column, Column other) {
        return table.with(builder -> builder.columns(table.columns().stream()
                .map(each -> each.equals(column) ? other : each)
                .toList()));
    }

    private String newName(String stem) {
        return "new " + stem + ++names + "_" + random.nextInt(1_000);
    }

    private Optional<String> comment() {
        return random.nextBoolean() ? Optional.empty() : Optional.of("it's " + random.nextInt(100));
    }

    /** A key column in the generator's schemas has an identity or is one that others refer to. */
    private boolean isKey(Column column) {
        return column.identity().isPresent()
                || objects.stream()
                        .filter(Table.class::isInstance)
                        .map(Table.class::cast)
                        .filter(table -> table.columns().contains(column))
                        .anyMatch(table -> table.primaryKey()
                                .filter(key -> key.columns().contains(column.name()))
                                .isPresent());
    }

    private boolean isPlain(Column column) {
        return column.identity().isEmpty() && column.generated().isEmpty();
    }

    private Column otherDefault(Column column) {
        boolean text = List.of("character varying(255)", "text").contains(column.type());
        return column.withDefault(
                column.defaultExpression().isPresent() || !text ? Optional.empty() : Optional.of("upper('New')"));
    }

    private Column otherIdentity(Column column) {
        Identity other =
                new Identity(random.nextBoolean(), SequenceOptions.counting("bigint", 9, 1 + random.nextInt(3)));
        boolean drops = column.identity().isPresent() && random.nextBoolean();
        return column.notNull()
                .withDefault(Optional.empty())
                .withIdentity(drops ? Optional.empty() : Optional.of(other));
    }

    private Column newColumn() {
        Column column = Column.of(
                newName("column"),
                pick(List.of("integer", "text", "character varying(30)", "uuid"))
                        .orElseThrow());
        return column.type().equals("integer") && random.nextBoolean()
                ? column.withIdentity(Optional.of(Identity.byDefault("integer")))
                        .notNull()
                : column.withComment(comment());
    }

    /** Types that the column's own expressions and references do not mind. */
    private void otherType() {
        Map<String, List<String>> others = Map.of(
                "character varying(255)", List.of("text", "character varying(300)"),
                "text", List.of("character varying(99)"),
                "integer", List.of("bigint"),
                "smallint", List.of("integer", "numeric(5,1)"),
                "numeric(38,2)", List.of("numeric(30,3)"),
                "date", List.of("timestamp without time zone"),
                "uuid", List.of("text"),
                "inet", List.of("text"));
        editColumn(column -> others.containsKey(column.type()) && isPlain(column), column -> column.withDefault(
                        column.type().equals("uuid") || column.type().equals("inet")
                                ? Optional.empty()
                                : column.defaultExpression())
                .withType(pick(others.get(column.type())).orElseThrow()));
    }

    private void dropTable(Table table) {
        objects.remove(table);
        dropReferences(table.name());
        dropViews(table.name());
    }

    private void dropReferences(Name table) {
        objects.replaceAll(object -> object instanceof Table other
                ? other.with(builder -> builder.foreignKeys(other.foreignKeys().stream()
                        .filter(key -> !key.referencedTable().equals(table))
                        .toList()))
                : object);
    }

    private void dropViews(Name table) {
        objects.removeIf(object ->
                object instanceof View view && SqlWords.of(view.query()).contains(table.name()));
    }

    private void dropColumn() {
        any(Table.class, table -> table.columns().size() > 1).ifPresent(table -> {
            dropReferences(table.name());
            dropViews(table.name());
            Table current =
                    any(Table.class, other -> other.name().equals(table.name())).orElseThrow();
            replace(
                    current,
                    without(current, pick(current.columns()).orElseThrow().name()));
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
            builder.columns(columns)
                    .primaryKey(Optional.empty())
                    .uniques(List.of())
                    .foreignKeys(List.of());
            builder.checks(List.of()).exclusions(List.of());
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
        Stream<String> keys = index.parts().stream()
                .flatMap(part -> part.expression() ? SqlWords.of(part.text()).stream() : Stream.of(part.text()));
        Set<String> predicate = index.predicate().map(SqlWords::of).orElse(Set.of());
        return Stream.of(keys, index.include().stream(), predicate.stream())
                .flatMap(words -> words)
                .toList();
    }

    /** The copy has no names of its own, so that PostgreSQL's are needed. */
    private void copyTable() {
        any(Table.class, table -> true)
                .ifPresent(table -> objects.add(table.with(builder -> {
                    builder.name(table.name().sibling(newName("copy"))).foreignKeys(List.of());
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

    private void addTable() {
        Name name = Name.of(newName("table"));
        objects.add(Table.of(name).with(builder -> {
            builder.add(Column.of("id", "bigint").notNull()).add(Column.of("parent", "bigint"));
            builder.add(PrimaryKey.of(Label.unnamed(), List.of("id")));
            builder.add(ForeignKey.of(Label.unnamed(), List.of("parent"), name, List.of("id")));
            any(Table.class, table -> !table.unlogged() && bigintKey(table).isPresent())
                    .ifPresent(table -> builder.add(ForeignKey.of(
                            Label.implicit("fk" + names),
                            List.of("parent"),
                            table.name(),
                            List.of(bigintKey(table).orElseThrow()))));
            return builder;
        }));
    }

    private static Optional<String> bigintKey(Table table) {
        return table.primaryKey()
                .filter(key -> key.columns().size() == 1)
                .map(key -> key.columns().get(0))
                .filter(name -> table.column(name)
                        .filter(column -> column.type().equals("bigint"))
                        .isPresent());
    }

    private void dropConstraint() {
        any(Table.class, table -> !table.constraints().isEmpty()).ifPresent(table -> {
            dropReferences(table.name());
            Table current =
                    any(Table.class, other -> other.name().equals(table.name())).orElseThrow();
            pick(current.constraints())
                    .ifPresent(constraint -> replace(current, mapped(current, constraint, List.of())));
        });
    }

    private void renameConstraint() {
        any(Table.class, table -> !table.constraints().isEmpty()).ifPresent(table -> pick(table.constraints())
                .ifPresent(constraint -> replace(
                        table,
                        mapped(table, constraint, List.of(constraint.withLabel(Label.explicit(newName("rule"))))))));
    }

    private static Table mapped(Table table, Constraint constraint, List<Constraint> others) {
        return table.with(builder -> {
            builder.primaryKey(Optional.empty()).uniques(List.of()).foreignKeys(List.of());
            builder.checks(List.of()).exclusions(List.of());
            table.constraints().stream()
                    .flatMap(each -> each == constraint ? others.stream() : Stream.of(each))
                    .forEach(builder::add);
            return builder;
        });
    }

    private void addConstraint() {
        any(Table.class, table -> !table.columns().isEmpty()).ifPresent(table -> {
            String column = pick(table.columns()).orElseThrow().name();
            String quoted = Loop.DIALECT.quote(column);
            Constraint check = CheckConstraint.of(Label.unnamed(), quoted + " is not null or 1 <> " + names++);
            String key = table.columns().get(0).name();
            boolean unique = table.columns().get(0).type().equals("bigint") && random.nextBoolean();
            replace(
                    table,
                    table.with(builder ->
                            builder.add(unique ? UniqueConstraint.of(Label.unnamed(), List.of(key)) : check)));
        });
    }

    private void dropIndex() {
        any(Table.class, table -> !table.indexes().isEmpty()).ifPresent(table -> {
            List<Index> left = new ArrayList<>(table.indexes());
            left.remove(random.nextInt(left.size()));
            replace(table, table.with(builder -> builder.indexes(left)));
        });
    }

    private void otherIndex() {
        any(Table.class, table -> !table.indexes().isEmpty()).ifPresent(table -> {
            List<Index> indexes = new ArrayList<>(table.indexes());
            int place = random.nextInt(indexes.size());
            Index index = indexes.get(place);
            indexes.set(
                    place,
                    switch (random.nextInt(3)) {
                        case 0 -> index.withLabel(Label.explicit(newName("index")));
                        case 1 -> index.withComment(comment());
                        default ->
                            new Index(
                                    index.label(),
                                    index.unique(),
                                    index.method(),
                                    index.parts().stream().map(IndexPart::desc).toList(),
                                    index.include(),
                                    index.nullsNotDistinct(),
                                    Optional.empty(),
                                    index.storage(),
                                    true,
                                    index.comment());
                    });
            replace(table, table.with(builder -> builder.indexes(indexes)));
        });
    }

    private void addIndex() {
        any(Table.class, table -> !table.columns().isEmpty()).ifPresent(table -> {
            String column = pick(table.columns()).orElseThrow().name();
            IndexPart part = IndexPart.expression("(" + Loop.DIALECT.quote(column) + " is null)");
            replace(table, table.with(builder -> builder.add(Index.of(Label.unnamed(), List.of(part)))));
        });
    }

    private Sequence otherSequence(Sequence sequence) {
        SequenceOptions options = sequence.options();
        SequenceOptions other = new SequenceOptions(
                options.type(),
                options.start(),
                options.increment() * 2,
                options.minimum(),
                options.maximum(),
                options.cache() + 1,
                !options.cycle());
        return new Sequence(sequence.name(), other, sequence.ownedBy(), comment());
    }

    private EnumType otherLabels(EnumType type) {
        List<String> labels = new ArrayList<>(type.labels());
        labels.add(random.nextInt(labels.size() + 1), newName("label"));
        if (random.nextInt(3) == 0) {
            Collections.shuffle(labels, random);
        }
        return new EnumType(type.name(), labels, random.nextBoolean() ? List.of() : type.casts(), comment());
    }

    /** PostgreSQL refuses a further check of a domain that columns hold within an array or a composite type. */
    private boolean isFree(Domain domain) {
        String type = Loop.DIALECT.quote(domain.name());
        Stream<String> columns = objects.stream()
                .filter(Table.class::isInstance)
                .flatMap(table -> ((Table) table).columns().stream())
                .map(Column::type);
        Stream<String> attributes = objects.stream()
                .filter(CompositeType.class::isInstance)
                .flatMap(composite -> ((CompositeType) composite).attributes().stream())
                .map(CompositeType.Attribute::type);
        return columns.noneMatch((type + "[]")::equals) && attributes.noneMatch(used -> used.startsWith(type));
    }

    private Domain otherDomain(Domain domain) {
        boolean otherType = random.nextInt(3) == 0;
        return new Domain(
                domain.name(),
                otherType ? "character varying(80)" : domain.type(),
                domain.collation(),
                domain.nullable(),
                random.nextBoolean() ? Optional.of("'new'") : Optional.empty(),
                random.nextBoolean()
                        ? List.of(CheckConstraint.of(Label.unnamed(), "value <> 'never'"))
                        : domain.checks(),
                comment());
    }

    private CompositeType otherAttributes(CompositeType type) {
        List<CompositeType.Attribute> attributes = new ArrayList<>(type.attributes());
        attributes.add(
                random.nextInt(attributes.size() + 1),
                new CompositeType.Attribute(newName("field"), "integer", Optional.empty()));
        if (random.nextBoolean() && attributes.size() > 1) {
            attributes.remove(random.nextInt(attributes.size()));
        }
        return new CompositeType(type.name(), attributes, comment());
    }

    private View otherQuery(View view) {
        return new View(
                view.name(),
                view.materialized() == random.nextBoolean(),
                "select 1 as n, " + names++ + " as other",
                List.of(),
                comment());
    }

    /** A column of a type that is there, so that changes of types meet columns. */
    private void addUserOfType() {
        any(SchemaObject.class, TypeUses::isType)
                .ifPresent(type -> editTable(table -> {
                    String text = Loop.DIALECT.quote(type.name());
                    return table.add(Column.of(newName("user"), random.nextBoolean() ? text : text + "[]"));
                }));
    }
}
