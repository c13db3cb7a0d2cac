package dev.autogen.dialect.postgres;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns that an expression names, found word by word. */
final class ColumnsUsed {

    private static final Pattern WORD = Pattern.compile("\"((?:[^\"]|\"\")+)\"|[\\p{L}_][\\p{L}\\p{N}_$]*");

    private ColumnsUsed() {}

    /** A word counts unless it stands in a literal, names a type after {@code ::}, or calls a function. */
    static Set<String> in(String expression, Collection<String> columns) {
        SqlText sql = SqlText.of(expression);
        Set<String> used = new LinkedHashSet<>();
        Matcher word = WORD.matcher(expression);
        while (word.find()) {
            boolean quoted = word.group(1) != null;
            String name =
                    quoted ? word.group(1).replace("\"\"", "\"") : word.group().toLowerCase(Locale.ROOT);
            if ((quoted ? !isInLiteral(sql, word) : sql.isCode(word.start()))
                    && columns.contains(name)
                    && isReference(expression, word)) {
                used.add(name);
            }
        }
        return used;
    }

    private static boolean isInLiteral(SqlText sql, Matcher word) {
        return word.start() > 0 && !sql.isCode(word.start() - 1);
    }

    private static boolean isReference(String expression, Matcher word) {
        String before = expression.substring(0, word.start()).stripTrailing();
        String after = expression.substring(word.end()).stripLeading();
        return !before.endsWith("::") && !after.startsWith("(");
    }
}
