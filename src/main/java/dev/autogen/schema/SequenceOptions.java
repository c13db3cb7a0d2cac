package dev.autogen.schema;

/**
 * How a sequence counts, every option resolved as {@code pg_sequence} holds it.
 *
 * @param type {@code smallint}, {@code integer} or {@code bigint}
 * @param start the first value
 * @param increment the step, never 0
 * @param minimum the lowest value
 * @param maximum the highest value
 * @param cache how many values a session takes at once
 * @param cycle whether it starts again after the last value
 * @see <a href="https://www.postgresql.org/docs/current/sql-createsequence.html">CREATE SEQUENCE</a>
 */
public record SequenceOptions(
        String type, long start, long increment, long minimum, long maximum, long cache, boolean cycle) {

    /** What PostgreSQL assumes for a sequence of this type that says nothing else. */
    public static SequenceOptions defaults(String type) {
        return counting(type, 1, 1);
    }

    /** PostgreSQL's defaults with the given start and increment; a negative increment counts down from -1. */
    public static SequenceOptions counting(String type, long start, long increment) {
        boolean up = increment > 0;
        long minimum = up ? 1 : lowest(type);
        long maximum = up ? highest(type) : -1;
        return new SequenceOptions(type, start, increment, minimum, maximum, 1, false);
    }

    /** Whether nothing but the type distinguishes this from PostgreSQL's defaults. */
    public boolean isDefault() {
        return equals(defaults(type));
    }

    private static long lowest(String type) {
        return -highest(type) - 1;
    }

    private static long highest(String type) {
        return switch (type) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
    }
}
