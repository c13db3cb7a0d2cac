package dev.autogen.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A string as Java source: a text block where it has several lines.
 *
 * <p>Characters that cannot be seen are escaped, so that what a reviewer reads is what runs.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jls/se17/html/jls-3.html#jls-3.10.6">Text blocks</a>
 */
final class StringLiteral {
    /** A class file holds at most 65,535 bytes of one constant. */
    private static final int MAX_CONSTANT_BYTES = 65_535;

    /** Of at most three bytes each in a class file. */
    private static final int CHARACTERS_PER_PIECE = 20_000;

    private StringLiteral() {}

    static String of(String value) {
        if (value.length() > CHARACTERS_PER_PIECE && bytes(value) > MAX_CONSTANT_BYTES / 2) {
            return joined(value);
        }
        return value.indexOf('\n') >= 0 && isReadable(value) ? textBlock(value) : quoted(value);
    }

    /** On one line, with line breaks escaped. */
    static String quoted(String value) {
        StringBuilder literal = new StringBuilder("\"");
        value.codePoints().forEach(character -> {
            if (character == '"') {
                literal.append("\\\"");
            } else {
                literal.append(escaped(character));
            }
        });
        return literal.append('"').toString();
    }

    private static int bytes(String value) {
        return value.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String joined(String value) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (start < value.length()) {
            int end = Math.min(start + CHARACTERS_PER_PIECE, value.length());
            if (end < value.length() && Character.isHighSurrogate(value.charAt(end - 1))) {
                end--;
            }
            pieces.add(quoted(value.substring(start, end)));
            start = end;
        }
        return "String.join(\"\", " + String.join(", ", pieces) + ")";
    }

    private static boolean isReadable(String value) {
        return value.codePoints().allMatch(character -> character == '\n' || character == '\t' || isVisible(character));
    }

    private static String textBlock(String value) {
        String[] lines = value.split("\n", -1);
        StringBuilder block = new StringBuilder("\"\"\"");
        boolean indented = true;
        for (String line : lines) {
            boolean anchored = indented && !line.isBlank();
            block.append('\n').append(blockLine(line, anchored && startsWithSpace(line)));
            indented &= !anchored;
        }
        return block.append("\"\"\"").toString();
    }

    /** The first line with content is anchored: a leading space of it would else count as indentation of the source. */
    private static String blockLine(String line, boolean anchored) {
        int last = line.length() - 1;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= last; ) {
            int character = line.codePointAt(i);
            boolean edge = (i == 0 && anchored) || i == last;
            text.append(edge && character == ' ' ? "\\s" : inBlock(character, edge));
            i += Character.charCount(character);
        }
        return text.toString().replace("\"\"\"", "\\\"\\\"\\\"");
    }

    private static String inBlock(int character, boolean edge) {
        if (character == '"') {
            return edge ? "\\\"" : "\"";
        }
        return character == '\t' && !edge ? "\t" : escaped(character);
    }

    private static boolean startsWithSpace(String line) {
        return Character.isWhitespace(line.charAt(0));
    }

    private static String escaped(int character) {
        return switch (character) {
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> isVisible(character) ? Character.toString(character) : unicode(character);
        };
    }

    private static String unicode(int character) {
        StringBuilder escapes = new StringBuilder();
        for (char unit : Character.toChars(character)) {
            escapes.append(String.format("\\u%04x", (int) unit));
        }
        return escapes.toString();
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            case Character.SPACE_SEPARATOR -> character == ' ';
            default -> true;
        };
    }
}
