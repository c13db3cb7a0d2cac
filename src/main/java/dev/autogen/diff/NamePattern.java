package dev.autogen.diff;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern of names, in which {@code *} stands for any text and {@code ?} for any character.
 *
 * <p>Names are written as autogen prints them: {@code account}, {@code audit.account}, {@code account.name}.
 *
 * @param text the pattern
 * @param expression what it stands for
 */
public record NamePattern(String text, Pattern expression) {

    public static NamePattern of(String text) {
        String expression = text.codePoints().mapToObj(NamePattern::expression).collect(Collectors.joining());
        return new NamePattern(text, Pattern.compile(expression, Pattern.DOTALL));
    }

    private static String expression(int character) {
        return switch (character) {
            case '*' -> ".*";
            case '?' -> ".";
            default -> Pattern.quote(Character.toString(character));
        };
    }

    boolean matches(String name) {
        return expression.matcher(name).matches();
    }
}
