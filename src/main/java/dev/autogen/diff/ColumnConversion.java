package dev.autogen.diff;

import dev.autogen.dialect.Dialect;
import dev.autogen.operation.ColumnType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a change of a column's type asks for.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createcast.html">Assignment casts</a>
 */
final class ColumnConversion {
    private static final List<String> INTEGERS = List.of("smallint", "integer", "bigint");
    private static final Set<String> TEXTS = Set.of("character varying", "text", "character", "name", "\"char\"");

    private static final String BYTES = "bytea";

    /** What Hibernate makes of a {@code @Lob}: the number of a large object, in which the bytes are. */
    private static final String LARGE_OBJECT = "oid";

    /** Types of one group are converted into each other when they are assigned. */
    private static final List<Set<String>> ASSIGNABLE = List.of(
            TEXTS,
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision"),
            Set.of("date", "timestamp without time zone", "timestamp with time zone"),
            Set.of("time without time zone", "time with time zone"),
            Set.of("time without time zone", "interval"),
            Set.of("json", "jsonb"),
            Set.of("bit", "bit varying"),
            Set.of("inet", "cidr"),
            Set.of("macaddr", "macaddr8"));

    private final Dialect dialect;

    ColumnConversion(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The type without its length, precision, fields and array brackets. */
    static String base(String type) {
        String base = type.replaceAll("\\([^)]*\\)", "")
                .replace("[]", "")
                .replaceAll(" +", " ")
                .strip();
        return base.startsWith("interval ") ? "interval" : base;
    }

    /** Whether an integer type gives way to a smaller one, so that the bounds of a sequence have to follow first. */
    static boolean narrows(String from, String to) {
        return INTEGERS.contains(to) && INTEGERS.indexOf(to) < INTEGERS.indexOf(from);
    }

    /** The type with the expression that leads to it from another. */
    ColumnType to(String column, String from, String to, Optional<String> collation) {
        return new ColumnType(to, collation, using(column, from, to));
    }

    /** Rows with the names of their values, from which a type that places these otherwise can be filled. */
    ColumnType toNamedValues(String column) {
        return new ColumnType("jsonb", Optional.empty(), Optional.of("to_jsonb(" + dialect.quote(column) + ")"));
    }

    /** The row type, filled by the names of values. */
    ColumnType fromNamedValues(String column, String type) {
        String row = "jsonb_populate_record(NULL::" + type + ", " + dialect.quote(column) + ")";
        return new ColumnType(type, Optional.empty(), Optional.of(row));
    }

    private Optional<String> using(String column, String from, String to) {
        boolean fromArray = from.endsWith("[]");
        boolean toArray = to.endsWith("[]");
        String before = base(from);
        String after = base(to);
        if (fromArray == toArray && isAssigned(before, after) || !toArray && TEXTS.contains(after)) {
            return Optional.empty();
        }
        String value = dialect.quote(column);
        if (from.equals(BYTES) && to.equals(LARGE_OBJECT)) {
            return Optional.of("lo_from_bytea(0, " + value + ")");
        }
        if (from.equals(LARGE_OBJECT) && to.equals(BYTES)) {
            return Optional.of("lo_get(" + value + ")");
        }
        boolean direct = TEXTS.contains(before) || fromArray == toArray && isCast(before, after);
        return Optional.of(value + (direct ? "" : fromArray && toArray ? "::text[]" : "::text") + "::" + to);
    }

    /** {@code Set.of} refuses equal elements, which need no conversion anyway. */
    private static boolean isAssigned(String before, String after) {
        return before.equals(after)
                || ASSIGNABLE.stream().anyMatch(group -> group.contains(before) && group.contains(after))
                || before.startsWith("timestamp") && after.startsWith("time ")
                || TEXTS.contains(after);
    }

    private static boolean isCast(String before, String after) {
        Set<String> pair = before.equals(after) ? Set.of(before) : Set.of(before, after);
        return pair.equals(Set.of("integer", "boolean"))
                || pair.equals(Set.of("jsonb", "boolean"))
                || before.equals("jsonb") && ASSIGNABLE.get(1).contains(after)
                || pair.equals(Set.of("integer", "bit"))
                || pair.equals(Set.of("bigint", "bit"));
    }
}
