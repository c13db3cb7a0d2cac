package dev.autogen.diff;

import dev.autogen.schema.Column;
import java.util.Optional;
import java.util.Set;

/**
 * The start of the transaction as a default, for which PostgreSQL has three words and keeps the one that was written.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-datetime.html#FUNCTIONS-DATETIME-CURRENT">Current
 *     Date/Time</a>
 */
final class CurrentMoment {
    private static final Set<String> WORDS = Set.of("CURRENT_TIMESTAMP", "now()", "transaction_timestamp()");

    private CurrentMoment() {}

    /** The target with the live column's word, if both defaults are the current moment. */
    static Column inWordsOf(Column live, Column target) {
        return isMoment(target.defaultExpression()) && isMoment(live.defaultExpression())
                ? target.withDefault(live.defaultExpression())
                : target;
    }

    private static boolean isMoment(Optional<String> expression) {
        return expression.filter(WORDS::contains).isPresent();
    }
}
