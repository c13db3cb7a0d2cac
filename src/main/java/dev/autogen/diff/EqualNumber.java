package dev.autogen.diff;

import dev.autogen.schema.Column;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as a default, which PostgreSQL keeps as it was written: {@code 5}, {@code 5.0} or {@code '5'}.
 *
 * <p>Equal numbers give equal values in a column of a numeric type. What is more than a constant is left to the text.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-CONSTANTS-NUMERIC">Numeric
 *     constants</a>
 */
final class EqualNumber {
    private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");
    private static final Set<String> FRACTIONS = Set.of("numeric", "real", "double precision");

    /** A constant; only a quoted or negative one carries a cast. */
    private static final Pattern CONSTANT = Pattern.compile(
            "(?:([0-9.][0-9.eE+-]*)|'(-?[0-9.][0-9.eE+-]*)'::([a-z ]+)" + "|\\(?(-[0-9.][0-9.eE+-]*)\\)?)");

    private EqualNumber() {}

    /** The target with the live column's spelling, if both are the same number. */
    static Column inWordsOf(Column live, Column target) {
        String type = ColumnConversion.base(live.type());
        Optional<BigDecimal> found = number(type, live);
        boolean equal = type.equals(ColumnConversion.base(target.type()))
                && found.isPresent()
                && found.equals(number(type, target));
        return equal ? target.withDefault(live.defaultExpression()) : target;
    }

    private static Optional<BigDecimal> number(String type, Column column) {
        return INTEGERS.contains(type) || FRACTIONS.contains(type)
                ? column.defaultExpression().flatMap(text -> number(type, text))
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(String type, String text) {
        Matcher matcher = CONSTANT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String digits = Optional.ofNullable(matcher.group(1))
                .or(() -> Optional.ofNullable(matcher.group(2)))
                .orElseGet(() -> matcher.group(4));
        return Optional.ofNullable(matcher.group(3))
                        .filter(cast -> !keeps(cast, type))
                        .isPresent()
                ? Optional.empty()
                : parsed(digits);
    }

    /** A cast to another type may round before the column does. */
    private static boolean keeps(String cast, String type) {
        return cast.equals(type) || cast.equals("numeric") || INTEGERS.contains(cast);
    }

    private static Optional<BigDecimal> parsed(String digits) {
        try {
            return Optional.of(new BigDecimal(digits).stripTrailingZeros());
        } catch (NumberFormatException e) {
            return Optional.empty(); // signs or points too many: no constant
        }
    }
}
