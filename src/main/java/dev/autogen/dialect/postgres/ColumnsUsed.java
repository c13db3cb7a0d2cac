package dev.autogen.dialect.postgres;

import dev.autogen.schema.Identifiers;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The columns that an expression names, found word by word.
 *
 * <p>Columns may be called like types and like most of the keywords, so that it counts where a word stands.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-expressions.html">Value expressions</a>
 */
final class ColumnsUsed {

    private static final Pattern COMMENT = Pattern.compile("--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    private static final String LITERAL = "[eE]'(?:[^'\\\\]|''|\\\\.)*+'|(?:[bBxXnN]|[uU]&)?'(?:[^']|'')*+'"
            + "|\\$((?:[A-Za-z_]\\w*)?)\\$.*?\\$\\1\\$";
    private static final String QUOTED = "\"((?:[^\"]|\"\")++)\"";
    private static final String WORD = "((?:[A-Za-z_]|[^\\x00-\\x7F])(?:[\\w$]|[^\\x00-\\x7F])*+)";
    private static final String NUMBER = "[0-9][\\w.]*+";
    private static final Pattern TOKEN = Pattern.compile(
            COMMENT + "|" + LITERAL + "|" + QUOTED + "|" + WORD + "|" + NUMBER + "|::|=>|:=|\\S", Pattern.DOTALL);
    private static final int QUOTED_GROUP = 2;
    private static final int WORD_GROUP = 3;

    /** What may follow the first word of a type's name. */
    private static final Set<String> REST_OF_TYPE = Set.of(
            "precision",
            "varying",
            "character",
            "char",
            "with",
            "without",
            "time",
            "zone",
            "year",
            "month",
            "day",
            "hour",
            "minute",
            "second",
            "to");

    private final List<MatchResult> tokens;
    private final Collection<String> columns;
    private final Set<String> used = new LinkedHashSet<>();

    private ColumnsUsed(String expression, Collection<String> columns) {
        this.tokens = TOKEN.matcher(expression)
                .results()
                .filter(token -> !COMMENT.matcher(token.group()).matches())
                .toList();
        this.columns = columns;
    }

    static Set<String> in(String expression, Collection<String> columns) {
        ColumnsUsed found = new ColumnsUsed(expression, columns);
        found.search();
        return found.used;
    }

    private void search() {
        int index = 0;
        while (index < tokens.size()) {
            if (is(index, "::") || is(index, "as")) {
                index = afterType(index + 1);
            } else if (is(index, "collate")) {
                index = afterName(index + 1);
            } else {
                look(index++);
            }
        }
    }

    private void look(int index) {
        name(index).filter(columns::contains).filter(name -> isReference(index)).ifPresent(used::add);
    }

    private boolean isReference(int index) {
        boolean calls = is(index + 1, "(") || is(index + 1, "=>") || is(index + 1, ":=");
        boolean qualifies = is(index + 1, ".");
        boolean isField = is(index - 1, ".") && (is(index - 2, ")") || is(index - 2, "]"));
        return !calls && !qualifies && !isField && !isTypeOfLiteral(index) && !isKeyword(index);
    }

    /** As in {@code date '2020-02-02'} or {@code interval '1' day}: nothing but an operator parts a column and a literal. */
    private boolean isTypeOfLiteral(int index) {
        return isLiteral(index + 1) || isLiteral(index - 1);
    }

    /** A word that is a part of {@code IS …}, {@code AT TIME ZONE …} or {@code EXTRACT(… FROM …)}. */
    private boolean isKeyword(int index) {
        boolean tested = is(index - 1, "is") || is(index - 1, "not") && is(index - 2, "is");
        boolean zone = is(index - 1, "at") || is(index - 1, "time") && is(index - 2, "at");
        boolean extracted = is(index - 1, "(") && is(index - 2, "extract");
        return tokens.get(index).group(WORD_GROUP) != null && (tested || zone || extracted);
    }

    private int afterType(int start) {
        int index = afterName(start);
        while (is(index, "(") || word(index).filter(REST_OF_TYPE::contains).isPresent()) {
            index = is(index, "(") ? afterBracket(index) : index + 1;
        }
        return index;
    }

    private int afterName(int start) {
        int index = start + 1;
        while (is(index, ".")) {
            index += 2;
        }
        return index;
    }

    private int afterBracket(int open) {
        int index = open;
        while (index < tokens.size() && !is(index, ")")) {
            index++;
        }
        return index + 1;
    }

    /** The identifier there as the catalog spells it, if there is one. */
    private Optional<String> name(int index) {
        return Optional.ofNullable(tokens.get(index).group(QUOTED_GROUP))
                .map(quoted -> Identifiers.catalogSpelling(quoted.replace("\"\"", "\""), true))
                .or(() -> word(index));
    }

    private Optional<String> word(int index) {
        return isToken(index)
                ? Optional.ofNullable(tokens.get(index).group(WORD_GROUP))
                        .map(word -> Identifiers.catalogSpelling(word, false))
                : Optional.empty();
    }

    private boolean is(int index, String text) {
        return isToken(index) && tokens.get(index).group().equalsIgnoreCase(text);
    }

    private boolean isLiteral(int index) {
        return isToken(index) && tokens.get(index).group().matches("(?s)(?:\\w|[uU]&)?'.*|\\$.*\\$");
    }

    private boolean isToken(int index) {
        return index >= 0 && index < tokens.size();
    }
}
