package dev.autogen.diff;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identifiers and keywords in a piece of SQL, spelled as the catalog holds them.
 *
 * <p>Whatever the text uses is among them. What merely shares a name is too, so "uses" means "may use".
 */
final class SqlWords {
    private static final Pattern TOKEN = Pattern.compile(
            "[eE]'(?:[^'\\\\]|''|\\\\.)*+'|'(?:[^']|'')*+'|\"((?:[^\"]|\"\")++)\"|([\\p{L}_][\\p{L}\\p{N}_$]*+)",
            Pattern.DOTALL);

    private SqlWords() {}

    static Set<String> of(String sql) {
        Set<String> words = new HashSet<>();
        Matcher matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                words.add(matcher.group(1).replace("\"\"", "\""));
            } else if (matcher.group(2) != null) {
                words.add(matcher.group(2).toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
