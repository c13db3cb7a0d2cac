package dev.autogen.schema;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * PostgreSQL's rules for turning a written identifier into the catalog's.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS">Identifiers</a>
 */
public final class Identifiers {

    /** The longest identifier in bytes of UTF-8; PostgreSQL cuts the rest off. */
    public static final int MAX_BYTES = 63;

    private Identifiers() {}

    /** The catalog's spelling: an unquoted identifier folds to lower case, and both kinds are cut at 63 bytes. */
    public static String catalogSpelling(String written, boolean quoted) {
        return cut(quoted ? written : written.toLowerCase(Locale.ROOT), MAX_BYTES);
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
