package dev.autogen.diff;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Domain;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ForeignKey;
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
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** A random schema, and the same with constraints that nobody named, whose names want to clash. */
final class UnnamedConstraints {
    private static final String OTHER_SCHEMA = "audit";
    private static final Name REFERENCED = Name.of("referenced");
    private static final List<String> KEY = List.of("x", "y", "z");

    /** Joined by underscores, several of them make the same name. */
    private static final List<String> TABLES = List.of(
            "a",
            "a_b",
            "a_b_c",
            "b",
            "b_c",
            "Mixed Case",
            "select",
            "say \"hi\"",
            "a_table_whose_name_takes_all_of_the_sixty_three_bytes_it_may_ta",
            "größe_und_maß_der_änderungsübersichten_für_höhere_prüfämter",
            "表格名稱表格名稱表格名稱表格名稱表格名稱",
            "🦒🦓🦔");

    /** Words that are also types, fields of dates, and parts of SQL's own phrases. */
    private static final List<String> COLUMNS = List.of(
            "a",
            "b",
            "b_c",
            "c",
            "a_b",
            "text",
            "year",
            "zone",
            "precision",
            "e",
            "e5",
            "unknown",
            "C",
            "Mixed Case",
            "with \"quotes\"",
            "Änderung",
            "ä",
            "a_column_whose_name_takes_most_of_the_sixty_three_bytes_it_may",
            "ö_another_column_of_that_sort_with_nearly_as_many_bytes_in_it",
            "列名列名列名列名列名列名列名列名列名列名列");

    /** Over a column {@code %1$s}, a column {@code %2$s} that may be the same, and the table {@code %3$s}. */
    private static final List<String> CHECKS = List.of(
            "%1$s > 0",
            "%1$s > 0 and %2$s < 100",
            "%3$s.%1$s > 0",
            "1 > 0",
            "%1$s::text <> 'year' collate \"C\"",
            "cast(%1$s as text) <> 'b'",
            "cast(%1$s as double precision) < 1e5",
            "%1$s::double precision > %2$s::numeric(10, 2)",
            "(%1$s > 0) is not unknown",
            "extract(year from date '2020-02-02') > %1$s",
            "timestamp with time zone '2020-02-02' at time zone 'UTC' > date '2020-02-02' + %1$s",
            "%1$s /* never b */ > 0 -- nor c\n",
            "e'a\\'b' <> %1$s::text",
            "$$a$$ <> %1$s::text",
            "lower(%1$s::text) = lower(%2$s::text)",
            "make_interval(secs => %1$s) > interval '1' year",
            "%1$s is distinct from %2$s");

    private final Random random;
    private final List<SchemaObject> objects = new ArrayList<>();

    UnnamedConstraints(long seed) {
        this.random = new Random(seed);
        objects.add(Namespace.of(OTHER_SCHEMA));
        objects.add(Table.of(REFERENCED).with(table -> table.columns(
                        KEY.stream().map(UnnamedConstraints::column).toList())
                .uniques(Stream.of(1, 2, 3)
                        .map(size -> UniqueConstraint.of(Label.explicit("referenced_" + size), KEY.subList(0, size)))
                        .toList())));
        namesInTheWay();
        TABLES.forEach(table -> objects.add(table(Name.of(table), 8)));
    }

    /** Relations and constraints that are called as PostgreSQL would call others. */
    private void namesInTheWay() {
        objects.add(Sequence.of(Name.of("a_b_key"), SequenceOptions.counting("bigint", 1, 1)));
        objects.add(new Domain(
                Name.of("checked"),
                "integer",
                Optional.empty(),
                true,
                Optional.empty(),
                List.of(CheckConstraint.of(Label.explicit("a_a_check"), "VALUE > 0")),
                Optional.empty()));
        objects.add(Table.of(Name.of("a_b_check")).with(table -> table.columns(List.of(column("a")))
                .checks(List.of(CheckConstraint.of(Label.explicit("a_b_c_key"), "a > 0")))
                .indexes(List.of(
                        Index.of(Label.explicit("a_b_fkey"), List.of(IndexPart.column("a"))),
                        Index.of(Label.explicit("b_a_excl"), List.of(IndexPart.column("a")))))));
    }

    private static Column column(String name) {
        return Column.of(name, "integer");
    }

    private Table table(Name name, int width) {
        List<String> columns = new ArrayList<>(COLUMNS);
        Collections.shuffle(columns, random);
        return Table.of(name)
                .with(table -> table.columns(columns.stream()
                        .limit(width)
                        .map(UnnamedConstraints::column)
                        .toList()));
    }

    /** What there is, all of it with names. */
    Schema before() {
        return Schema.of(objects);
    }

    /** The same with more tables, so many constraints without a name, and indexes. */
    Schema after(int constraints) {
        Map<Name, Table> tables = new LinkedHashMap<>();
        TABLES.forEach(name -> tables.put(Name.of(name), table(Name.of(name))));
        for (String name : TABLES) {
            Name sibling = Name.of(OTHER_SCHEMA, name);
            tables.put(sibling, table(sibling, 5));
            Name longer = Name.of(pick(TABLES).substring(0, 1) + "_" + name + "_n");
            tables.putIfAbsent(longer, table(longer, 6));
        }
        List<Name> names = List.copyOf(tables.keySet());
        for (int added = 0; added < constraints; added++) {
            tables.computeIfPresent(pick(names), (name, table) -> table.with(builder -> builder.add(another(table))));
        }
        names.forEach(name -> tables.computeIfPresent(
                name,
                (same, table) -> table.with(builder -> builder.add(index(table)).add(index(table)))));
        return Schema.of(Stream.concat(
                        objects.stream().filter(object -> !tables.containsKey(object.name())), tables.values().stream())
                .toList());
    }

    private Table table(Name name) {
        return objects.stream()
                .filter(object -> object instanceof Table && object.name().equals(name))
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** One that the table has not yet: a comparison takes equal ones for one. */
    private Constraint another(Table table) {
        return Stream.generate(() -> constraint(table))
                .filter(constraint -> table.constraints().stream().noneMatch(other -> isEqual(constraint, other)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isEqual(Constraint one, Constraint other) {
        return one.equals(other) || !key(one).isEmpty() && key(one).equals(key(other));
    }

    private static List<String> key(Constraint constraint) {
        if (constraint instanceof PrimaryKey primary) {
            return primary.columns();
        }
        return constraint instanceof UniqueConstraint unique ? unique.columns() : List.of();
    }

    private Constraint constraint(Table table) {
        int kind = random.nextInt(10);
        if (kind == 0 && table.primaryKey().isEmpty()) {
            return PrimaryKey.of(Label.unnamed(), columns(table, 2));
        }
        if (kind < 3) {
            return UniqueConstraint.of(Label.unnamed(), columns(table, 4));
        }
        if (kind < 5) {
            List<String> columns = columns(table, KEY.size());
            return ForeignKey.of(Label.unnamed(), columns, REFERENCED, KEY.subList(0, columns.size()));
        }
        return kind < 6 ? exclusion(table) : CheckConstraint.of(Label.unnamed(), check(table));
    }

    private Constraint exclusion(Table table) {
        List<ExclusionConstraint.Element> elements = columns(table, 3).stream()
                .map(column -> new ExclusionConstraint.Element(IndexPart.column(column), "="))
                .toList();
        return new ExclusionConstraint(
                Label.unnamed(), "btree", elements, List.of(), Optional.empty(), Deferrability.NOT_DEFERRABLE);
    }

    private Index index(Table table) {
        return Index.of(
                Label.unnamed(),
                columns(table, 3).stream().map(IndexPart::column).toList());
    }

    private String check(Table table) {
        return pick(CHECKS)
                .formatted(
                        quoted(pick(table)),
                        quoted(pick(table)),
                        quoted(table.name().name()));
    }

    private String pick(Table table) {
        return pick(table.columns()).name();
    }

    /** At least one, each once. */
    private List<String> columns(Table table, int most) {
        List<Column> columns = new ArrayList<>(table.columns());
        Collections.shuffle(columns, random);
        return columns.stream()
                .limit(1 + random.nextInt(most))
                .map(Column::name)
                .toList();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static String quoted(String identifier) {
        return Loop.DIALECT.quote(identifier);
    }
}
