package dev.autogen.script;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Escape sequences of Java strings. */
final class Escapes {
    private static final Pattern UNICODE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u+(\\p{XDigit}{4})");

    private Escapes() {}

    /** The value of the inside of a literal; an escape that Java does not know stays as it is written. */
    static String translated(String inside) {
        if (inside.indexOf('\\') < 0) {
            return inside;
        }
        String withoutUnicode = UNICODE.matcher(inside)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(escape.group(1) + (char) Integer.parseInt(escape.group(2), 16)));
        try {
            return withoutUnicode.translateEscapes();
        } catch (IllegalArgumentException unknownEscape) {
            return inside;
        }
    }
}
