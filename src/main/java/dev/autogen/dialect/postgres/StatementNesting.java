package dev.autogen.dialect.postgres;

import java.util.Locale;
import java.util.regex.Pattern;

/** How deep a place in a statement is inside parentheses and the blocks of a function's body. */
final class StatementNesting {
    /** The words that a function's definition begins with; in other statements BEGIN and END mean something else. */
    private static final Pattern ROUTINE = Pattern.compile("create (or replace )?(function|procedure) .*");

    /** The longest beginning that is looked at. */
    private static final int WORDS = 4;

    private final StringBuilder word = new StringBuilder();
    private final StringBuilder beginning = new StringBuilder();
    private int words;
    private int parentheses;
    private int blocks;

    /** Takes the next character, a blank for each in quotes and comments. */
    void next(char character) {
        if (Character.isLetterOrDigit(character) || character == '_' || character == '$') {
            word.append(character);
            return;
        }
        endWord();
        if (character == '(') {
            parentheses++;
        } else if (character == ')' && parentheses > 0) {
            parentheses--;
        }
    }

    /** Whether a semicolon here ends the statement. */
    boolean isOutside() {
        return parentheses == 0 && blocks == 0;
    }

    private void endWord() {
        if (word.length() == 0) {
            return;
        }
        String lower = word.toString().toLowerCase(Locale.ROOT);
        word.setLength(0);
        if (words++ < WORDS) {
            beginning.append(lower).append(' ');
        }
        if (parentheses == 0 && ROUTINE.matcher(beginning).matches()) {
            blocks = Math.max(0, blocks + change(lower));
        }
    }

    private int change(String lower) {
        return switch (lower) {
            case "begin" -> 1;
            case "case" -> blocks > 0 ? 1 : 0;
            case "end" -> -1;
            default -> 0;
        };
    }
}
