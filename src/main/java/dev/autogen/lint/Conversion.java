package dev.autogen.lint;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether values survive a change of their column's type.
 *
 * <p>What is not known to keep every value counts as losing some: PostgreSQL rounds ({@code numeric} to {@code integer}), cuts
 * ({@code timestamp} to {@code date}) or refuses the row, depending on the cast.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype.html">PostgreSQL's data types</a>
 */
final class Conversion {
    private static final String VARCHAR = "character varying";
    private static final String NUMERIC = "numeric";
    private static final Set<String> UNLIMITED_TEXTS = Set.of("text", VARCHAR);
    private static final Set<String> TEXTS = Set.of("text", VARCHAR, "character");

    /** Digits of the largest value. */
    private static final Map<String, Integer> INTEGER_DIGITS = Map.of("smallint", 5, "integer", 10, "bigint", 19);

    private static final List<String> INTEGERS = List.of("smallint", "integer", "bigint");

    /** Decimal digits that a binary fraction keeps. */
    private static final Map<String, Integer> FLOAT_DIGITS = Map.of("real", 6, "double precision", 15);

    /** Characters of the longest text of a type whose texts are short. */
    private static final Map<String, Integer> TEXT_LENGTH = Map.of(
            "smallint",
            6,
            "integer",
            11,
            "bigint",
            20,
            "boolean",
            5,
            "uuid",
            36,
            "macaddr",
            17,
            "macaddr8",
            23,
            "inet",
            43,
            "cidr",
            43);

    /** What keeps every value whatever the sizes, by the type it comes from. */
    private static final Map<String, Set<String>> KEPT = Map.of(
            "date", Set.of("timestamp without time zone", "timestamp with time zone"),
            "timestamp without time zone", Set.of("timestamp with time zone"),
            "time without time zone", Set.of("time with time zone", "interval"),
            "json", Set.of("jsonb"),
            "jsonb", Set.of("json"),
            "cidr", Set.of("inet"),
            "macaddr", Set.of("macaddr8"),
            "boolean", Set.of("integer"),
            "bytea", Set.of("oid"),
            "bit", Set.of("bit varying"));

    /** Types whose sizes are the decimal digits of a second; without one they keep six. */
    private static final Set<String> MOMENTS = Set.of(
            "timestamp without time zone",
            "timestamp with time zone",
            "time without time zone",
            "time with time zone",
            "interval");

    private static final int SECOND_DIGITS = 6;

    private Conversion() {}

    /** Whether some value of the one type may not be there any more, as such, in the other. */
    static boolean mayLose(String from, String to) {
        TypeText before = TypeText.of(from);
        TypeText after = TypeText.of(to);
        if (UNLIMITED_TEXTS.contains(after.base()) && after.size().isEmpty() && !after.array()) {
            return false;
        }
        if (before.array() != after.array()) {
            return true;
        }
        return before.base().equals(after.base()) ? shrinks(before, after) : !keeps(before, after);
    }

    private static boolean shrinks(TypeText before, TypeText after) {
        if (after.size().isEmpty() && !after.base().equals("bit")) {
            return false;
        }
        if (MOMENTS.contains(after.base())) {
            return after.size().orElse(SECOND_DIGITS) < before.size().orElse(SECOND_DIGITS);
        }
        if (before.size().isEmpty()) {
            return true;
        }
        int lessScale = before.scale() - after.scale();
        int sizeBefore = before.size().getAsInt();
        int sizeAfter = after.size().orElse(1);
        return lessScale > 0 || sizeAfter - after.scale() < sizeBefore - before.scale();
    }

    private static boolean keeps(TypeText before, TypeText after) {
        if (INTEGERS.contains(before.base()) && INTEGERS.contains(after.base())) {
            return INTEGERS.indexOf(before.base()) < INTEGERS.indexOf(after.base());
        }
        if (TEXTS.contains(after.base())) {
            return textFits(before, after);
        }
        if (after.base().equals(NUMERIC)) {
            return digitsFit(before, after);
        }
        if (FLOAT_DIGITS.containsKey(after.base())) {
            return floatHolds(before, FLOAT_DIGITS.get(after.base()));
        }
        if (before.base().equals(NUMERIC) && INTEGER_DIGITS.containsKey(after.base())) {
            return before.size().isPresent()
                    && before.scale() <= 0
                    && before.size().getAsInt() - before.scale() < INTEGER_DIGITS.get(after.base());
        }
        boolean kept = KEPT.getOrDefault(before.base(), Set.of()).contains(after.base())
                || before.base().startsWith("interval ") && after.base().equals("interval");
        return kept && (after.sizes().isEmpty() || !shrinks(before, after));
    }

    private static boolean textFits(TypeText before, TypeText after) {
        if (after.size().isEmpty()) {
            // Without a length, character holds one character; the others are handled by the caller.
            return false;
        }
        int room = after.size().getAsInt();
        if (TEXTS.contains(before.base())) {
            // The type character does not keep blanks at the end.
            return after.base().equals(VARCHAR)
                    && before.size().isPresent()
                    && before.size().getAsInt() <= room;
        }
        return TEXT_LENGTH.getOrDefault(before.base(), Integer.MAX_VALUE) <= room;
    }

    private static boolean digitsFit(TypeText before, TypeText after) {
        Integer digits = INTEGER_DIGITS.get(before.base());
        if (digits == null) {
            return false;
        }
        return after.size().isEmpty() || after.size().getAsInt() - after.scale() >= digits;
    }

    private static boolean floatHolds(TypeText before, int digits) {
        if (before.base().equals("real")) {
            return true;
        }
        Integer integer = INTEGER_DIGITS.get(before.base());
        return integer != null && integer <= digits;
    }
}
