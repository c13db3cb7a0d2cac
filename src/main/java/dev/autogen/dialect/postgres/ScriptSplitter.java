package dev.autogen.dialect.postgres;

import dev.autogen.dialect.ScriptStatement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Cuts a script where psql would: at the semicolons outside quotes, comments, parentheses and bodies of SQL functions.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createfunction.html">CREATE FUNCTION … BEGIN ATOMIC</a>
 */
final class ScriptSplitter {
    private final String script;
    private final BitSet quoted;

    private ScriptSplitter(String script) {
        this.script = script;
        this.quoted = QuotedRanges.of(script);
    }

    static List<ScriptStatement> split(String script) {
        return new ScriptSplitter(script).statements();
    }

    private List<ScriptStatement> statements() {
        List<ScriptStatement> statements = new ArrayList<>();
        int start = begin(0);
        StatementNesting nesting = new StatementNesting();
        for (int i = start; i < script.length(); i++) {
            nesting.next(quoted.get(i) ? ' ' : script.charAt(i));
            if (script.charAt(i) == ';' && !quoted.get(i) && nesting.isOutside()) {
                add(statements, start, i);
                start = begin(i + 1);
                i = start - 1;
                nesting = new StatementNesting();
            }
        }
        add(statements, start, script.length());
        return statements;
    }

    /** The first character that is neither white space nor in a comment: no statement begins with a quote. */
    private int begin(int index) {
        int start = index;
        while (start < script.length() && (quoted.get(start) || Character.isWhitespace(script.charAt(start)))) {
            start++;
        }
        return start;
    }

    private void add(List<ScriptStatement> statements, int start, int end) {
        if (start < end) {
            statements.add(new ScriptStatement(start, script.substring(start, end)));
        }
    }
}
