package dev.autogen.dialect.postgres;

import dev.autogen.schema.Column;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one spelling of expressions that PostgreSQL printed.
 *
 * <p>It re-creates the tree it was printed from, so creating from it and reading back gives the same text again.
 */
final class ExpressionText {

    private static final String VARCHAR = "character varying";

    private ExpressionText() {}

    /** The expression over columns, without outer parentheses. */
    static String canonical(String printed, Set<String> varchars) {
        return SqlText.withoutOuterParentheses(Chains.flattened(ArrayComparison.respelled(printed, varchars)));
    }

    /** The default of a column or domain; parentheses stay, because the grammar may need them. */
    static String canonicalDefault(String printed) {
        return ArrayComparison.respelled(printed, Set.of());
    }

    /** A view's query without its final semicolon. */
    static String canonicalQuery(String printed) {
        String text = printed.strip();
        String query = text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
        return ArrayComparison.respelled(query, Set.of());
    }

    /** The columns whose values are of type {@code character varying}, as PostgreSQL prints their names. */
    static Set<String> varchars(Collection<Column> columns) {
        return columns.stream()
                .filter(column -> isVarchar(column.type()))
                .map(column -> Identifier.quoted(column.name()))
                .collect(Collectors.toSet());
    }

    static boolean isVarchar(String type) {
        return type.equals(VARCHAR) || (type.startsWith(VARCHAR + "(") && type.endsWith(")"));
    }
}
