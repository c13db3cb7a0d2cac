package dev.autogen.dialect.postgres;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of a SQL text that a literal, a quoted identifier or a comment covers, delimiters included. */
final class QuotedRanges {

    private static final Pattern DOLLAR_TAG = Pattern.compile("\\$(?:[\\p{L}_][\\p{L}\\p{N}_]*)?\\$");

    private final String text;
    private final BitSet quoted = new BitSet();

    private QuotedRanges(String text) {
        this.text = text;
    }

    static BitSet of(String text) {
        QuotedRanges ranges = new QuotedRanges(text);
        int index = 0;
        while (index < text.length()) {
            int end = ranges.endOfQuote(index);
            ranges.quoted.set(index, end);
            index = Math.max(end, index + 1);
        }
        return ranges.quoted;
    }

    /** The place after the quote that starts here; the same place when none does. */
    private int endOfQuote(int index) {
        char character = text.charAt(index);
        if (character == '\'') {
            return endOfString(index, isEscapeString(index));
        }
        if (character == '"') {
            return endOfString(index, false);
        }
        if (text.startsWith("--", index)) {
            return end(text.indexOf('\n', index), 1);
        }
        if (text.startsWith("/*", index)) {
            return endOfComment(index);
        }
        return character == '$' ? endOfDollarQuote(index) : index;
    }

    private boolean isEscapeString(int index) {
        return index > 0
                && (text.charAt(index - 1) == 'E' || text.charAt(index - 1) == 'e')
                && (index == 1 || !Character.isLetterOrDigit(text.charAt(index - 2)));
    }

    private int endOfString(int start, boolean escapes) {
        char delimiter = text.charAt(start);
        for (int i = start + 1; i < text.length(); i++) {
            if (escapes && text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == delimiter) {
                return i + 1;
            }
        }
        return text.length();
    }

    private int endOfComment(int start) {
        int depth = 0;
        for (int i = start; i < text.length() - 1; i++) {
            if (text.startsWith("/*", i)) {
                depth++;
                i++;
            } else if (text.startsWith("*/", i)) {
                depth--;
                i++;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return text.length();
    }

    private int endOfDollarQuote(int start) {
        boolean insideIdentifier = start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1));
        Matcher tag = DOLLAR_TAG.matcher(text).region(start, text.length());
        if (insideIdentifier || !tag.lookingAt()) {
            return start;
        }
        return end(text.indexOf(tag.group(), tag.end()), tag.group().length());
    }

    private int end(int found, int length) {
        return found < 0 ? text.length() : found + length;
    }
}
