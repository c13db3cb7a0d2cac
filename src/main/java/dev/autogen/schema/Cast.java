package dev.autogen.schema;

import java.util.Comparator;
import java.util.Optional;

/**
 * A cast between two types.
 *
 * @param source the type cast from, in PostgreSQL's spelling
 * @param target the type cast to, in PostgreSQL's spelling
 * @param context where PostgreSQL applies it unasked
 * @param function the function that converts, with its argument types; empty for conversion through the text form
 */
public record Cast(String source, String target, Context context, Optional<String> function)
        implements Comparable<Cast> {

    private static final Comparator<Cast> ORDER =
            Comparator.comparing(Cast::source).thenComparing(Cast::target);

    /** Where a cast is applied without being written. */
    public enum Context {
        EXPLICIT,
        ASSIGNMENT,
        IMPLICIT
    }

    /** A cast {@code WITH INOUT}. */
    public static Cast inout(String source, String target, Context context) {
        return new Cast(source, target, context, Optional.empty());
    }

    @Override
    public int compareTo(Cast other) {
        return ORDER.compare(this, other);
    }
}
