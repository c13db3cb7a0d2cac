package dev.autogen.dialect.postgres;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * SQL text that knows which of its characters are quoted or commented out.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">Lexical structure</a>
 */
final class SqlText {

    private final String text;
    private final BitSet quoted;

    private SqlText(String text) {
        this.text = text;
        this.quoted = QuotedRanges.of(text);
    }

    static SqlText of(String text) {
        return new SqlText(text);
    }

    /** Whether the character belongs to no literal, quoted identifier or comment. */
    boolean isCode(int index) {
        return !quoted.get(index);
    }

    /** The next place of a piece of code at or after {@code from}, or -1. */
    int indexOf(String code, int from) {
        int index = text.indexOf(code, from);
        while (index >= 0 && !isCode(index)) {
            index = text.indexOf(code, index + 1);
        }
        return index;
    }

    /** The place of the bracket that closes the one at {@code open}, or -1. */
    int closing(int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += isCode(i) ? step(text.charAt(i)) : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The place of the bracket that opens the one closed at {@code close}, or -1. */
    int opening(int close) {
        int depth = 0;
        for (int i = close; i >= 0; i--) {
            depth += isCode(i) ? step(text.charAt(i)) : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The pieces between the commas that stand in no bracket, from {@code start} to before {@code end}. */
    List<String> items(int start, int end) {
        List<String> items = new ArrayList<>();
        int depth = 0;
        int from = start;
        for (int i = start; i < end; i++) {
            if (!isCode(i)) {
                continue;
            }
            depth += step(text.charAt(i));
            if (depth == 0 && text.charAt(i) == ',') {
                items.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        items.add(text.substring(from, end).strip());
        return items;
    }

    /** The text without the parentheses that stand around all of it. */
    static String withoutOuterParentheses(String text) {
        String inner = text.strip();
        while (inner.startsWith("(") && SqlText.of(inner).closing(0) == inner.length() - 1) {
            inner = inner.substring(1, inner.length() - 1).strip();
        }
        return inner;
    }

    private static int step(char character) {
        return switch (character) {
            case '(', '[' -> 1;
            case ')', ']' -> -1;
            default -> 0;
        };
    }
}
