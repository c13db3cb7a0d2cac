package dev.autogen.metamodel.hibernate;

import dev.autogen.schema.Identifiers;
import java.util.ArrayList;
import java.util.List;

/**
 * A position in a short piece of SQL, such as a constraint's options.
 *
 * <p>It knows words, quoted identifiers, string literals, numbers and parentheses, and leaves expressions as text.
 */
final class SqlCursor {

    private final String text;
    private final List<SqlToken> tokens;
    private int next;

    SqlCursor(String text) {
        this.text = text;
        this.tokens = SqlToken.scan(text);
    }

    boolean atEnd() {
        return next == tokens.size();
    }

    /** Whether these words come next, in any case. */
    boolean sees(String... words) {
        if (next + words.length > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!tokens.get(next + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** Steps over these words if they come next. */
    boolean accept(String... words) {
        boolean seen = sees(words);
        if (seen) {
            next += words.length;
        }
        return seen;
    }

    /** Steps over these words. */
    void expect(String... words) {
        if (!accept(words)) {
            throw unexpected();
        }
    }

    /** Takes one token as it is written. */
    String take() {
        return token().text();
    }

    /** Takes an identifier in the catalog's spelling. */
    String identifier() {
        SqlToken token = token();
        if (token.kind() == SqlToken.Kind.QUOTED) {
            return Identifiers.catalogSpelling(token.unquoted(), true);
        }
        if (token.kind() == SqlToken.Kind.WORD) {
            return Identifiers.catalogSpelling(token.text(), false);
        }
        next--;
        throw unexpected();
    }

    /** Takes {@code a.b.c} in the catalog's spelling. */
    List<String> qualifiedName() {
        List<String> parts = new ArrayList<>(List.of(identifier()));
        while (accept(".")) {
            parts.add(identifier());
        }
        return parts;
    }

    /** Takes identifiers in parentheses. */
    List<String> identifiers() {
        return splitAtCommas(parenthesised()).stream()
                .map(part -> new SqlCursor(part).identifier())
                .toList();
    }

    /** Takes a whole number with its sign. */
    long number() {
        String sign = accept("-") ? "-" : "";
        accept("+");
        String digits = take();
        try {
            return Long.parseLong(sign + digits);
        } catch (NumberFormatException e) {
            next--;
            throw unexpected();
        }
    }

    /** Takes what stands between two parentheses, as text. */
    String parenthesised() {
        expect("(");
        int from = tokens.get(next - 1).end();
        int depth = 1;
        while (depth > 0) {
            SqlToken token = token();
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        }
        return text.substring(from, tokens.get(next - 1).start()).strip();
    }

    /** Takes everything that is left, as text. */
    String rest() {
        if (atEnd()) {
            return "";
        }
        String rest = text.substring(tokens.get(next).start()).strip();
        next = tokens.size();
        return rest;
    }

    /** The parts between commas outside parentheses, literals and quotes. */
    static List<String> splitAtCommas(String list) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (SqlToken token : SqlToken.scan(list)) {
            depth += token.is("(") || token.is("[") ? 1 : token.is(")") || token.is("]") ? -1 : 0;
            if (depth == 0 && token.is(",")) {
                parts.add(list.substring(from, token.start()).strip());
                from = token.end();
            }
        }
        parts.add(list.substring(from).strip());
        return parts;
    }

    UnreadableSqlException unexpected() {
        String found = atEnd() ? "its end" : "'" + tokens.get(next).text() + "'";
        return new UnreadableSqlException(text, found);
    }

    private SqlToken token() {
        if (atEnd()) {
            throw unexpected();
        }
        return tokens.get(next++);
    }
}
