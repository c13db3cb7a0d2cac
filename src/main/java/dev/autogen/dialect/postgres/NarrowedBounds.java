package dev.autogen.dialect.postgres;

import dev.autogen.schema.SequenceOptions;
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
     * @param sequence the sequence as an argument of a function
     * @param bounds the statement that sets a minimum and a maximum
     */
    static Stream<String> before(
            SequenceOptions from, SequenceOptions to, String sequence, Function<SequenceOptions, String> bounds) {
        boolean apart = to.minimum() > from.maximum() || to.maximum() < from.minimum();
        boolean rises = to.increment() > 0;
        Stream<String> widened = apart ? Stream.of(bounds.apply(union(from, to))) : Stream.empty();
        Stream<String> below = to.minimum() > from.minimum()
                ? Stream.of(moved(from, sequence, rises ? to.start() : to.minimum(), !rises, "< " + to.minimum()))
                : Stream.empty();
        Stream<String> above = to.maximum() < from.maximum()
                ? Stream.of(moved(from, sequence, rises ? to.maximum() : to.start(), rises, "> " + to.maximum()))
                : Stream.empty();
        return Stream.of(widened, below, above).flatMap(statements -> statements);
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

    private static String moved(SequenceOptions from, String sequence, long value, boolean given, String outside) {
        return "SELECT setval(" + sequence + ", " + value + ", " + given + ") WHERE coalesce(pg_sequence_last_value("
                + sequence + "), " + from.start() + ") " + outside;
    }
}
