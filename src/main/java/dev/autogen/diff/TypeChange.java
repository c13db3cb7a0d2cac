package dev.autogen.diff;

import java.util.Set;

/** How far a column's new type is from the one it had. */
enum TypeChange {
    /** The same type with another length or precision. */
    LENGTH,
    /** One that PostgreSQL takes for the other wherever it matters, both ways. */
    RELATED,
    /** Any other: expressions over the column may mean something else, or nothing. */
    UNRELATED;

    private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");
    private static final Set<String> TEXTS = Set.of("character varying", "text");

    static TypeChange of(String from, String to) {
        String before = ColumnConversion.base(from);
        String after = ColumnConversion.base(to);
        if (from.endsWith("[]") != to.endsWith("[]")) {
            return UNRELATED;
        }
        if (before.equals(after)) {
            return LENGTH;
        }
        boolean related = INTEGERS.contains(before) && INTEGERS.contains(after)
                || TEXTS.contains(before) && TEXTS.contains(after);
        return related ? RELATED : UNRELATED;
    }
}
