package dev.autogen.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition as a server prints it, with the operands of its outermost {@code AND} sorted.
 *
 * <p>Their order is of no account: Bean Validation gives Hibernate the bounds of a column in another order in each run.
 */
final class Conjunction {

    private static final Pattern TOKEN =
            Pattern.compile("'(?:[^']|'')*+'|\"(?:[^\"]|\"\")*+\"|([(\\[])|([)\\]])|( AND )", Pattern.DOTALL);

    private Conjunction() {}

    static String sorted(String condition) {
        if (isWrapped(condition)) {
            return "(" + sorted(condition.substring(1, condition.length() - 1)) + ")";
        }
        return String.join(" AND ", operands(condition).stream().sorted().toList());
    }

    private static List<String> operands(String condition) {
        List<String> operands = new ArrayList<>();
        Matcher token = TOKEN.matcher(condition);
        int start = 0;
        int depth = 0;
        while (token.find()) {
            depth += depthChange(token);
            if (depth == 0 && token.group(3) != null) {
                operands.add(condition.substring(start, token.start()));
                start = token.end();
            }
        }
        operands.add(condition.substring(start));
        return operands;
    }

    /** Whether the first parenthesis closes at the very end. */
    private static boolean isWrapped(String condition) {
        if (!condition.startsWith("(")) {
            return false;
        }
        Matcher token = TOKEN.matcher(condition);
        int depth = 0;
        while (token.find()) {
            depth += depthChange(token);
            if (depth == 0) {
                return token.end() == condition.length();
            }
        }
        return false;
    }

    private static int depthChange(Matcher token) {
        if (token.group(1) != null) {
            return 1;
        }
        return token.group(2) != null ? -1 : 0;
    }
}
