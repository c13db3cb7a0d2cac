package dev.autogen.render;

import java.util.ArrayList;
import java.util.List;

/** Text of people made safe inside Java comments, and cut into lines. */
final class CommentText {
    private static final int LINE = 110;

    private CommentText() {}

    /** The lines of a {@code //} comment. */
    static List<String> lines(String text) {
        return wrap(withoutUnicodeEscapes(onOneLine(text)));
    }

    /** The lines of a Javadoc comment. */
    static List<String> javadocLines(String text) {
        return wrap(javadoc(text));
    }

    /** The text as Javadoc on one line. */
    static String javadoc(String text) {
        String html = onOneLine(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;")
                .replace("{", "&#123;")
                .replace("}", "&#125;");
        return withoutUnicodeEscapes(html);
    }

    /** White space and characters that cannot be seen become single spaces. */
    private static String onOneLine(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{C}]+", " ").strip();
    }

    /** A backslash before a {@code u} starts a Unicode escape even in a comment, unless another one precedes it. */
    private static String withoutUnicodeEscapes(String text) {
        return text.replaceAll("(?<!\\\\)((?:\\\\\\\\)*)\\\\u", "$1\\\\\\\\u");
    }

    static List<String> wrap(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && line.length() + word.length() >= LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
