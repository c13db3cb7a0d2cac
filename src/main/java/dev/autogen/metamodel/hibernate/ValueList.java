package dev.autogen.metamodel.hibernate;

import java.util.List;
import java.util.stream.Collectors;

/** A condition of the form {@code column in (constants)}. */
final class ValueList {

    private static final String IN = " in (";

    private ValueList() {}

    /** The condition with its constants in order; any other condition as it is. */
    static String sorted(String condition) {
        int start = condition.indexOf(IN);
        if (start < 0) {
            return condition;
        }
        SqlCursor cursor = new SqlCursor(condition.substring(start + IN.length() - 1));
        List<String> values = SqlCursor.splitAtCommas(cursor.parenthesised());
        if (!values.stream().allMatch(ValueList::isConstant)) {
            return condition;
        }
        String ordered = values.stream().sorted().collect(Collectors.joining(","));
        String rest = cursor.rest();
        return condition.substring(0, start) + IN + ordered + ")" + (rest.isEmpty() ? "" : " " + rest);
    }

    private static boolean isConstant(String value) {
        List<SqlToken> tokens = SqlToken.scan(value);
        SqlToken.Kind kind = tokens.isEmpty()
                ? SqlToken.Kind.SYMBOL
                : tokens.get(tokens.size() - 1).kind();
        boolean signed = tokens.size() == 2 && tokens.get(0).is("-");
        return (tokens.size() == 1 || signed) && (kind == SqlToken.Kind.STRING || kind == SqlToken.Kind.NUMBER);
    }
}
