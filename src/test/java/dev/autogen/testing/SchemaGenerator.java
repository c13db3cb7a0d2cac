package dev.autogen.testing;

import dev.autogen.dialect.InspectionScope;
import dev.autogen.schema.Cast;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Extension;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Grant;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.Namespace;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * Makes schemas that PostgreSQL accepts, as different as a seed can make them.
 *
 * <p>Types and expressions are written in many ways, as Hibernate and people do; names need quotes as often as not. All
 * constraints and indexes have names and come ordered by them, as an inspection gives them. The same seed gives the same
 * schema.
 */
public final class SchemaGenerator {

    private static final List<String> OTHER_SCHEMAS = List.of("audit", "Old Data");

    /** Where generated objects may be. */
    public static final InspectionScope SCOPE = InspectionScope.of("public", OTHER_SCHEMAS.toArray(String[]::new));

    private final SchemaGeneratorChoices choose;
    private final SchemaGeneratorTypes types;
    private final List<SchemaObject> objects = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();

    private SchemaGenerator(long seed) {
        this.choose = new SchemaGeneratorChoices(seed);
        this.types = new SchemaGeneratorTypes(choose);
    }

    /** All of it, the default schema first. */
    public static String[] schemas() {
        return SCOPE.schemas().toArray(String[]::new);
    }

    /** A schema in the default schema and sometimes in another one. */
    public static Schema schema(long seed) {
        SchemaGenerator generator = new SchemaGenerator(seed);
        return generator.schema();
    }

    /**
     * The seeds that a test should try: a few, or many with {@code -Dautogen.full=true}, or the one of
     * {@code -Dautogen.seed=7} alone, or all from the first to the last of {@code -Dautogen.seed=70-99}.
     */
    public static LongStream seeds(int few, int many) {
        String stated = System.getProperty("autogen.seed");
        if (stated == null) {
            return LongStream.range(0, Boolean.getBoolean("autogen.full") ? many : few);
        }
        String[] ends = stated.split("-", 2);
        return LongStream.rangeClosed(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1]));
    }

    private Schema schema() {
        Optional<String> second =
                choose.oneIn(2) ? Optional.of(choose.of(OTHER_SCHEMAS.toArray(String[]::new))) : Optional.empty();
        second.ifPresent(name -> objects.add(new Namespace(Name.of(name), choose.comment())));
        repeat(3, () -> enumType(choose.name(second)));
        repeat(2, () -> composite(choose.name(second)));
        repeat(3, () -> domain(choose.name(second)));
        repeat(3, () -> sequence(choose.name(second)));
        repeat(6, () -> table(choose.name(second)));
        repeat(2, () -> view(choose.name(second)));
        objects.addAll(tables);
        objects.replaceAll(object -> object instanceof Sequence free && choose.oneIn(3) ? owned(free) : object);
        if (choose.oneIn(6)) {
            objects.add(extension(second));
        }
        return Schema.of(objects);
    }

    private void repeat(int most, Runnable step) {
        int times = choose.upTo(most);
        for (int i = 0; i < times; i++) {
            step.run();
        }
    }

    private void enumType(Name name) {
        List<String> labels = choose.some(List.of("NEW", "it's", "old one", "ä", "x,y", "'", "a\\b"));
        List<Cast> casts = casts(SchemaGeneratorChoices.quoted(name));
        objects.add(new EnumType(name, labels, casts, choose.comment()));
        types.addEnum(name, labels);
    }

    /**
     * The functions of casts are PostgreSQL's own: those that take a value of any enum type.
     *
     * <p>An implicit cast to a number would make {@code =} ambiguous.
     */
    private List<Cast> casts(String type) {
        Cast.Context context = choose.of(Cast.Context.values());
        Cast.Context asked = context == Cast.Context.IMPLICIT ? Cast.Context.ASSIGNMENT : context;
        return choose.of(
                List.<Cast>of(),
                List.of(Cast.inout("varchar", type, context), Cast.inout(type, "varchar", context)),
                List.of(new Cast(type, "int", asked, Optional.of("hashenum(anyenum)"))),
                List.of(new Cast(type, "bytea", asked, Optional.of("enum_send(anyenum)"))));
    }

    private void composite(Name name) {
        List<CompositeType.Attribute> attributes = new ArrayList<>();
        for (int i = 0; i <= choose.upTo(3); i++) {
            String type = types.any().type();
            boolean collated = SchemaGeneratorTypes.isText(type) && choose.oneIn(2);
            attributes.add(new CompositeType.Attribute(
                    choose.identifier(), type, collated ? Optional.of(choose.of("C", "POSIX")) : Optional.empty()));
        }
        objects.add(new CompositeType(name, attributes, choose.comment()));
        types.addComposite(name);
    }

    private void domain(Name name) {
        List<CheckConstraint> checks = choose.oneIn(2)
                ? List.of(
                        CheckConstraint.of(Label.explicit(choose.identifier()), "value in ('b', 'a') or VALUE <> 'c'"))
                : List.of();
        Optional<String> collation = choose.oneIn(3) ? Optional.of("C") : Optional.empty();
        objects.add(new Domain(
                name,
                choose.of("varchar(17)", "text", "varchar"),
                collation,
                !choose.oneIn(4),
                choose.oneIn(2) ? Optional.of("'a'") : Optional.empty(),
                checks,
                choose.comment()));
        types.addDomain(name);
    }

    private void sequence(Name name) {
        SequenceOptions options = choose.of(
                SequenceOptions.defaults("bigint"),
                SequenceOptions.counting("bigint", 1, 50),
                SequenceOptions.counting("integer", 10, 5),
                SequenceOptions.counting("smallint", -1, -1),
                new SequenceOptions("bigint", 7, 3, 5, 1000, 30, true));
        objects.add(new Sequence(name, options, Optional.empty(), choose.comment()).withUnlogged(choose.oneIn(6)));
        types.addSequence(name);
    }

    /** By a column of a table in the same schema, as PostgreSQL asks for. */
    private Sequence owned(Sequence free) {
        List<Table> owners = tables.stream()
                .filter(table -> table.name().schema().equals(free.name().schema()))
                .toList();
        if (owners.isEmpty()) {
            return free;
        }
        Table table = choose.of(owners.toArray(Table[]::new));
        Column column = choose.of(table.columns().toArray(Column[]::new));
        ColumnReference owner = new ColumnReference(table.name(), column.name());
        return free.withOwnedBy(Optional.of(owner));
    }

    /** One that every PostgreSQL brings, in versions that all of them have. */
    private Extension extension(Optional<String> second) {
        String schema = second.filter(any -> choose.oneIn(2)).orElse("public");
        return new Extension(
                Name.of(choose.of("pg_trgm", "citext")),
                Optional.of(schema),
                Optional.of(choose.of("1.5", "1.6")),
                choose.comment());
    }

    private void table(Name name) {
        Table table = new SchemaGeneratorTables(choose, types).table(name);
        List<ForeignKey> keys = new ArrayList<>();
        tables.stream().filter(other -> !other.unlogged() && choose.oneIn(2)).forEach(other -> reference(table, other)
                .ifPresent(keys::add));
        keys.sort(Comparator.comparing(key -> key.label().required()));
        tables.add(table.with(builder -> builder.foreignKeys(keys)));
    }

    /** From the table's own key, whose type is that of every other single key. */
    private Optional<ForeignKey> reference(Table table, Table other) {
        Optional<String> from = singleKey(table);
        Optional<String> to = singleKey(other).filter(any -> other.primaryKey()
                .filter(key -> key.deferrability() == Deferrability.NOT_DEFERRABLE)
                .isPresent());
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        ForeignKey plain = ForeignKey.of(
                Label.explicit(choose.identifier()), List.of(from.get()), other.name(), List.of(to.get()));
        return Optional.of(new ForeignKey(
                plain.label(),
                plain.columns(),
                plain.referencedTable(),
                plain.referencedColumns(),
                choose.of(ForeignKey.Action.values()),
                choose.of(ForeignKey.Action.values()),
                choose.oneIn(4),
                choose.deferrability(),
                choose.oneIn(4),
                hasAnotherKey(other, to.get())));
    }

    private static boolean hasAnotherKey(Table table, String column) {
        return table.uniques().stream()
                        .filter(unique -> unique.deferrability() == Deferrability.NOT_DEFERRABLE)
                        .anyMatch(unique -> unique.columns().equals(List.of(column)))
                || table.indexes().stream()
                        .filter(index -> index.unique() && index.predicate().isEmpty())
                        .map(Index::parts)
                        .anyMatch(parts -> parts.size() == 1
                                && !parts.get(0).expression()
                                && parts.get(0).text().equals(column));
    }

    private static Optional<String> singleKey(Table table) {
        return table.primaryKey()
                .map(PrimaryKey::columns)
                .filter(columns -> columns.size() == 1)
                .map(columns -> columns.get(0));
    }

    private void view(Name name) {
        if (tables.isEmpty()) {
            return;
        }
        Table table = choose.of(tables.toArray(Table[]::new));
        Column column = choose.of(table.columns().toArray(Column[]::new));
        String quoted = SchemaGeneratorChoices.quoted(column.name());
        String query = "select " + quoted + ", count(*) as n from " + SchemaGeneratorChoices.quoted(table.name())
                + " where " + quoted + "::text in ('a', 'b') group by " + quoted;
        boolean materialized = choose.oneIn(2);
        List<Index> indexes = materialized
                ? List.of(Index.of(
                        Label.explicit(choose.identifier()),
                        List.of(IndexPart.expression("n + 1").desc())))
                : List.of();
        if (!types.isGroupable(column.type())) {
            query = "select 1 as n, (select true) as b where 'x'::varchar in ('x', 'y')";
        }
        SortedMap<String, String> options = new TreeMap<>();
        if (!materialized && choose.oneIn(3)) {
            options.put("security_barrier", "true");
        }
        SortedMap<String, String> columnComments = new TreeMap<>();
        choose.comment().ifPresent(text -> columnComments.put("n", text));
        List<Grant> grants = choose.oneIn(3)
                ? List.of(
                        new Grant("pg_monitor", List.of("SELECT"), true),
                        new Grant("public", List.of("SELECT (n)"), false))
                : List.of();
        objects.add(new View(name, materialized, query, indexes, choose.comment(), options, columnComments, grants));
    }
}
