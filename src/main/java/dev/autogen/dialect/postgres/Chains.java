package dev.autogen.dialect.postgres;

/**
 * Chains of {@code AND} or {@code OR} in a text that PostgreSQL printed.
 *
 * <p>{@code a BETWEEN 1 AND 2 AND b} is printed as {@code ((a >= 1) AND (a <= 2)) AND b}, which reads back as one chain of
 * three. So a chain that is a link of one of its own kind loses its parentheses.
 */
final class Chains {

    private static final String[] CONNECTORS = {" AND ", " OR "};

    private Chains() {}

    static String flattened(String printed) {
        String text = printed;
        int open = text.indexOf('(');
        while (open >= 0) {
            SqlText sql = SqlText.of(text);
            int close = sql.isCode(open) ? sql.closing(open) : -1;
            if (close > 0 && isLink(text, open, close, connector(sql, text, open, close))) {
                text = text.substring(0, open) + text.substring(open + 1, close) + text.substring(close + 1);
                open = text.indexOf('(', open);
            } else {
                open = text.indexOf('(', open + 1);
            }
        }
        return text;
    }

    /** What holds the content of the parentheses together; empty when it is no chain. */
    private static String connector(SqlText sql, String text, int open, int close) {
        for (int i = open + 1; i < close; i++) {
            if (sql.isCode(i) && text.charAt(i) == '(') {
                i = sql.closing(i);
            } else if (sql.isCode(i)) {
                for (String connector : CONNECTORS) {
                    if (text.startsWith(connector, i)) {
                        return connector;
                    }
                }
            }
        }
        return "";
    }

    private static boolean isLink(String text, int open, int close, String connector) {
        if (connector.isEmpty()) {
            return false;
        }
        boolean follows = text.startsWith(connector, open - connector.length());
        boolean isFollowed = text.startsWith(connector, close + 1);
        boolean starts = open == 0 || text.charAt(open - 1) == '(';
        boolean ends = close == text.length() - 1 || text.charAt(close + 1) == ')';
        return (follows && (isFollowed || ends)) || (starts && isFollowed);
    }
}
