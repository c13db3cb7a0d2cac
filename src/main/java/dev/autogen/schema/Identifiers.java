package dev.autogen.schema;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * PostgreSQL's rules for turning a written identifier into the catalog's.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS">Identifiers</a>
 */
public final class Identifiers {

    /** The longest identifier in bytes of UTF-8; PostgreSQL cuts the rest off. */
    public static final int MAX_BYTES = 63;

    private static final Pattern UPPER_CASE = Pattern.compile("[A-Z]+");

    private Identifiers() {}

    /**
     * The catalog's spelling: the letters A to Z of an unquoted identifier fold to lower case, others stay as they are in
     * UTF-8, and both kinds of identifier are cut at 63 bytes.
     */
    public static String catalogSpelling(String written, boolean quoted) {
        return cut(quoted ? written : folded(written), MAX_BYTES);
    }

    private static String folded(String written) {
        return UPPER_CASE.matcher(written).replaceAll(letters -> letters.group().toLowerCase(Locale.ROOT));
    }

    /** The longest prefix of at most {@code bytes} bytes of UTF-8 that splits no character. */
    public static String cut(String text, int bytes) {
        if (text.getBytes(StandardCharsets.UTF_8).length <= bytes) {
            return text;
        }
        int end = 0;
        int used = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            int size = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8).length;
            if (used + size > bytes) {
                break;
            }
            used += size;
            end += Character.charCount(codePoint);
        }
        return text.substring(0, end);
    }
}
