package dev.autogen.metamodel.hibernate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One lexical element of SQL.
 *
 * @param kind what it is
 * @param text how it is written
 * @param start where it starts in the whole text
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">Lexical structure</a>
 */
record SqlToken(Kind kind, String text, int start) {

    /** The kinds that are told apart. */
    enum Kind {
        WORD,
        QUOTED,
        STRING,
        NUMBER,
        SYMBOL
    }

    private static final Pattern TOKEN = Pattern.compile(
            """
            (?<space>\\s+)\
            |(?<quoted>"(?:[^"]|"")*")\
            |(?<string>'(?:[^']|'')*'|\\$(?<tag>[\\p{L}_]*)\\$.*?\\$\\k<tag>\\$)\
            |(?<word>[\\p{L}_][\\p{L}\\p{N}_$]*)\
            |(?<number>\\d+(?:\\.\\d+)?)\
            |(?<symbol>.)""",
            Pattern.DOTALL);

    static List<SqlToken> scan(String text) {
        List<SqlToken> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            if (matcher.group("space") == null) {
                tokens.add(new SqlToken(kind(matcher), matcher.group(), matcher.start()));
            }
        }
        return tokens;
    }

    int end() {
        return start + text.length();
    }

    /** Whether it is this symbol, or this word in any case. */
    boolean is(String wanted) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equalsIgnoreCase(wanted);
    }

    /** A quoted identifier's or a plain string's content. */
    String unquoted() {
        String quote = text.substring(0, 1);
        return text.substring(1, text.length() - 1).replace(quote + quote, quote);
    }

    private static Kind kind(Matcher matcher) {
        if (matcher.group("quoted") != null) {
            return Kind.QUOTED;
        }
        if (matcher.group("string") != null) {
            return Kind.STRING;
        }
        if (matcher.group("word") != null) {
            return Kind.WORD;
        }
        return matcher.group("number") != null ? Kind.NUMBER : Kind.SYMBOL;
    }
}
