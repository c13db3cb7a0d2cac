package dev.autogen.diff;

import dev.autogen.schema.Column;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The start of the transaction in a default, for which PostgreSQL has three words and keeps the one that was written.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-datetime.html#FUNCTIONS-DATETIME-CURRENT">Current
 *     Date/Time</a>
 */
final class CurrentMoment {
    private static final Pattern WORD = Pattern.compile("'(?:[^']|'')*+'|\"(?:[^\"]|\"\")++\""
            + "|(?<![\\w.$])(now\\(\\)|transaction_timestamp\\(\\)|CURRENT_TIMESTAMP(?![\\w(]))");

    private CurrentMoment() {}

    /** The target with the live column's words, if nothing else tells their defaults apart. */
    static Column inWordsOf(Column live, Column target) {
        return inOneWord(live.defaultExpression()).equals(inOneWord(target.defaultExpression()))
                ? target.withDefault(live.defaultExpression())
                : target;
    }

    private static Optional<String> inOneWord(Optional<String> expression) {
        return expression.map(text -> WORD.matcher(text).replaceAll(CurrentMoment::oneWord));
    }

    private static String oneWord(MatchResult found) {
        return Matcher.quoteReplacement(found.group(1) == null ? found.group() : "now()");
    }
}
