package dev.autogen.runtime;

import java.util.Collection;
import java.util.stream.Collectors;

/** Statements as the text of a script, each ended by a semicolon. */
final class SqlWriter {
    private final StringBuilder text = new StringBuilder();
    private boolean inTransaction;

    /** Text as a literal. */
    static String literal(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    /** Texts as an array of text. */
    static String literals(Collection<String> values) {
        return values.stream().map(SqlWriter::literal).collect(Collectors.joining(", ", "array[", "]::text[]"));
    }

    /** Code in dollar quotes that nothing inside ends. */
    static String block(String code) {
        String tag = "$autogen$";
        while (code.contains(tag)) {
            tag = tag.replace("$a", "$_a");
        }
        return tag + code + tag;
    }

    /** A line that says what follows. */
    void comment(String words) {
        text.append("-- ").append(words).append('\n');
    }

    /** A statement; a comment that ends it would otherwise hide the semicolon. */
    void statement(String sql) {
        String bare = sql.stripTrailing();
        String lastLine = bare.substring(bare.lastIndexOf('\n') + 1);
        text.append(bare);
        if (lastLine.contains("--")) {
            text.append("\n;");
        } else if (!bare.endsWith(";")) {
            text.append(';');
        }
        text.append('\n');
    }

    /** A transaction around the content; inside another it joins that one. */
    void transaction(Runnable content) {
        if (inTransaction) {
            content.run();
            return;
        }
        inTransaction = true;
        statement("BEGIN");
        content.run();
        statement("COMMIT");
        inTransaction = false;
    }

    String text() {
        return text.toString();
    }
}
