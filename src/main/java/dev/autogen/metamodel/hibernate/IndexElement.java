package dev.autogen.metamodel.hibernate;

import dev.autogen.schema.IndexPart;
import java.util.Optional;

/**
 * One element of an index as SQL writes it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html">CREATE INDEX</a>
 */
final class IndexElement {

    private IndexElement() {}

    /** Parses {@code column}, {@code (expression)} or {@code function(…)} with its collation, operator class and order. */
    static IndexPart parse(String text, boolean descending) {
        SqlCursor cursor = new SqlCursor(unquoted(text));
        IndexPart key = key(cursor);
        Optional<String> collation = Optional.empty();
        Optional<String> operatorClass = Optional.empty();
        boolean desc = descending;
        Optional<Boolean> nullsFirst = Optional.empty();
        while (!cursor.atEnd()) {
            if (cursor.accept("collate")) {
                collation = Optional.of(cursor.take());
            } else if (cursor.accept("desc")) {
                desc = true;
            } else if (cursor.accept("nulls", "first")) {
                nullsFirst = Optional.of(true);
            } else if (cursor.accept("nulls", "last")) {
                nullsFirst = Optional.of(false);
            } else if (!cursor.accept("asc")) {
                operatorClass = Optional.of(cursor.take());
            }
        }
        return new IndexPart(key.text(), key.expression(), collation, operatorClass, desc, nullsFirst.orElse(desc));
    }

    private static IndexPart key(SqlCursor cursor) {
        if (cursor.sees("(")) {
            return IndexPart.expression(cursor.parenthesised());
        }
        String first = cursor.take();
        if (cursor.sees("(")) {
            return IndexPart.expression(first + "(" + cursor.parenthesised() + ")");
        }
        return IndexPart.column(new SqlCursor(first).identifier());
    }

    /** An expression without parentheses of its own that Hibernate took for a column's name. */
    private static String unquoted(String text) {
        boolean quoted = text.startsWith("\"") && text.endsWith("\"") && text.length() > 2;
        String inner = quoted ? text.substring(1, text.length() - 1) : text;
        return inner.contains("(") ? inner : text;
    }
}
