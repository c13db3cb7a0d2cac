package dev.autogen.testing;

import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ExclusionConstraint.Element;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the indexes and exclusion constraints of one table of {@link SchemaGenerator}. */
final class SchemaGeneratorIndexes {

    /** Which methods and operator classes suit a type besides what a b-tree does by itself. */
    private static final Map<String, List<Way>> WAYS = Map.ofEntries(
            Map.entry(
                    "varchar(255)",
                    List.of(
                            Way.of("btree", "varchar_pattern_ops"),
                            Way.of("hash"),
                            Way.of("brin", "text_bloom_ops(false_positive_rate = 0.05)"))),
            Map.entry(
                    "TEXT",
                    List.of(Way.of("btree", "text_pattern_ops"), Way.of("spgist"), Way.of("spgist", "text_ops"))),
            Map.entry("char(3)", List.of(Way.of("btree", "bpchar_pattern_ops"), Way.of("brin"))),
            Map.entry(
                    "int",
                    List.of(
                            Way.of("hash"),
                            Way.of("brin", "int4_minmax_multi_ops"),
                            Way.of("brin", "int4_minmax_ops"))),
            Map.entry("bigint", List.of(Way.of("hash"), Way.of("brin"))),
            Map.entry("uuid", List.of(Way.of("hash"), Way.of("btree", "uuid_ops"))),
            Map.entry("date", List.of(Way.of("brin", "date_bloom_ops"), Way.of("brin"))),
            Map.entry("inet", List.of(Way.of("gist", "inet_ops"), Way.of("spgist"))),
            Map.entry("jsonb", List.of(Way.of("gin"), Way.of("gin", "jsonb_path_ops"))),
            Map.entry("varchar(255) array", List.of(Way.of("gin"), Way.of("gin", "array_ops"))),
            Map.entry("integer array[5]", List.of(Way.of("gin"))),
            Map.entry("int4range", List.of(Way.of("gist"), Way.of("spgist"), Way.of("hash"))),
            Map.entry("point", List.of(Way.of("gist"), Way.of("spgist", "kd_point_ops"))));

    private static final Map<String, Map<String, String>> STORAGE = Map.of(
            "btree", Map.of("fillfactor", "60"),
            "hash", Map.of("fillfactor", "50"),
            "gin", Map.of("fastupdate", "off"),
            "gist", Map.of("buffering", "on"),
            "spgist", Map.of("fillfactor", "70"),
            "brin", Map.of("pages_per_range", "32"));

    private final SchemaGeneratorChoices choose;
    private final String key;
    private final List<Keyed> columns = new ArrayList<>();

    /** A column that indexes may hold. */
    private record Keyed(String name, String type, boolean sortable) {
        boolean isText() {
            return SchemaGeneratorTypes.isText(type);
        }
    }

    /** A way to index a type. */
    private record Way(String method, Optional<String> operatorClass) {
        static Way of(String method) {
            return new Way(method, Optional.empty());
        }

        static Way of(String method, String operatorClass) {
            return new Way(method, Optional.of(operatorClass));
        }
    }

    /** @param key the table's first column, a bigint */
    SchemaGeneratorIndexes(SchemaGeneratorChoices choose, String key) {
        this.choose = choose;
        this.key = key;
        add(key, "bigint", true);
    }

    void add(String column, String type, boolean sortable) {
        columns.add(new Keyed(column, type, sortable));
    }

    /** The columns that a b-tree can order. */
    List<String> sortable() {
        return columns.stream().filter(Keyed::sortable).map(Keyed::name).toList();
    }

    Index index() {
        List<Keyed> special = columns.stream()
                .filter(column -> WAYS.containsKey(column.type()))
                .toList();
        return choose.oneIn(3) ? special(choose.of(special.toArray(Keyed[]::new))) : plain();
    }

    private Index plain() {
        List<Keyed> sortable = columns.stream().filter(Keyed::sortable).toList();
        List<IndexPart> parts =
                choose.some(sortable).stream().limit(2).map(this::part).toList();
        boolean unique = choose.oneIn(3);
        return new Index(
                Label.explicit(choose.identifier()),
                unique,
                "btree",
                parts,
                include("btree"),
                unique && choose.oneIn(2),
                predicate(),
                storage("btree"),
                true,
                choose.comment());
    }

    private Index special(Keyed column) {
        Way way = choose.of(WAYS.getOrDefault(column.type(), List.of()).toArray(Way[]::new));
        IndexPart part = new IndexPart(column.name(), false, collation(column), way.operatorClass(), false, false);
        return new Index(
                Label.explicit(choose.identifier()),
                false,
                way.method(),
                List.of(part),
                include(way.method()),
                false,
                predicate(),
                storage(way.method()),
                true,
                choose.comment());
    }

    private List<String> include(String method) {
        return List.of("btree", "gist", "spgist").contains(method) && choose.oneIn(4) ? List.of(key) : List.of();
    }

    private Optional<String> predicate() {
        return choose.oneIn(3)
                ? Optional.of("(" + SchemaGeneratorChoices.quoted(key) + " in (3, 1))")
                : Optional.empty();
    }

    private TreeMap<String, String> storage(String method) {
        return new TreeMap<>(choose.oneIn(4) ? STORAGE.getOrDefault(method, Map.of()) : Map.of());
    }

    private Optional<String> collation(Keyed column) {
        return column.isText() && choose.oneIn(3) ? Optional.of(choose.of("\"C\"", "\"POSIX\"")) : Optional.empty();
    }

    private IndexPart part(Keyed column) {
        String quoted = SchemaGeneratorChoices.quoted(column.name());
        if (choose.oneIn(4)) {
            return ordered(IndexPart.expression("(" + quoted + " is null)"), Optional.empty());
        }
        return column.isText() && choose.oneIn(4)
                ? ordered(IndexPart.expression("lower(" + quoted + ")"), collation(column))
                : ordered(IndexPart.column(column.name()), collation(column));
    }

    private IndexPart ordered(IndexPart part, Optional<String> collation) {
        boolean ordered = choose.oneIn(3);
        return new IndexPart(
                part.text(),
                part.expression(),
                collation,
                Optional.empty(),
                ordered && choose.oneIn(2),
                ordered && choose.oneIn(2));
    }

    /** By a method that suits a column of the table, or its key, which a b-tree compares as well as a hash does. */
    ExclusionConstraint exclusion() {
        List<Keyed> ranges = columns.stream()
                .filter(column -> List.of("int4range", "inet").contains(column.type()))
                .toList();
        return switch (ranges.isEmpty() ? choose.upTo(1) : 2) {
            case 0 ->
                exclusion(
                        "btree",
                        new Element(IndexPart.expression("abs(" + SchemaGeneratorChoices.quoted(key) + ")"), "="));
            case 1 -> exclusion("hash", new Element(IndexPart.column(key), "="));
            default -> exclusion("gist", overlap(choose.of(ranges.toArray(Keyed[]::new))));
        };
    }

    private Element overlap(Keyed column) {
        Optional<String> operators = column.type().equals("inet") ? Optional.of("inet_ops") : Optional.empty();
        IndexPart part = new IndexPart(column.name(), false, Optional.empty(), operators, false, false);
        return new Element(part, choose.of("&&", "="));
    }

    private ExclusionConstraint exclusion(String method, Element element) {
        return new ExclusionConstraint(
                Label.explicit(choose.identifier()),
                method,
                List.of(element),
                include(method),
                choose.oneIn(2) ? Optional.of("1 < 2") : Optional.empty(),
                choose.deferrability());
    }
}
