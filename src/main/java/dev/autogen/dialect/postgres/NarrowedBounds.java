package dev.autogen.dialect.postgres;

import dev.autogen.schema.SequenceOptions;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The statements that bring a sequence's value within the bounds that it gets, which PostgreSQL refuses otherwise.
 *
 * <p>A sequence below them (above, if it counts down) goes on at its start. One that is beyond has used its numbers up: it
 * stays at the end and gives none out twice.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altersequence.html">ALTER SEQUENCE</a>
 */
final class NarrowedBounds {

    private NarrowedBounds() {}

    /**
     * What has to run before the bounds change; nothing unless they become narrower.
     *
     * @param bounds the statement that sets a minimum and a maximum
     * @param move the statement that sets a value, and whether it is given out, where the value is so
     */
    static Stream<String> before(
            SequenceOptions from,
            SequenceOptions to,
            Function<SequenceOptions, String> bounds,
            BinaryOperator<String> move) {
        boolean apart = to.minimum() > from.maximum() || to.maximum() < from.minimum();
        boolean rises = to.increment() > 0;
        Stream<String> widened = apart ? Stream.of(bounds.apply(union(from, to))) : Stream.empty();
        Stream<String> below = to.minimum() > from.minimum()
                ? Stream.of(move.apply(value(rises ? to.start() : to.minimum(), !rises), "< " + to.minimum()))
                : Stream.empty();
        Stream<String> above = to.maximum() < from.maximum()
                ? Stream.of(move.apply(value(rises ? to.maximum() : to.start(), rises), "> " + to.maximum()))
                : Stream.empty();
        return Stream.of(widened, below, above).flatMap(statements -> statements);
    }

    /** Moves the value of a sequence; one that is to be given out next counts as well, which its functions do not tell. */
    static String move(String sequence, String relation, String value, String outside) {
        return "SELECT setval(" + sequence + ", " + value + ") FROM " + relation + " WHERE last_value " + outside;
    }

    private static String value(long value, boolean given) {
        return value + ", " + given;
    }

    /** The bounds of both, for a moment in the widest type. */
    private static SequenceOptions union(SequenceOptions from, SequenceOptions to) {
        return new SequenceOptions(
                from.type().equals(to.type()) ? from.type() : "bigint",
                from.start(),
                from.increment(),
                Math.min(from.minimum(), to.minimum()),
                Math.max(from.maximum(), to.maximum()),
                from.cache(),
                from.cycle());
    }
}
