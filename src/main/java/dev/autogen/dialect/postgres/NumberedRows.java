package dev.autogen.dialect.postgres;

import dev.autogen.schema.Name;
import dev.autogen.schema.SequenceOptions;

/**
 * The statement after which a sequence goes on behind the numbers that rows already have.
 *
 * <p>A sequence that is new to a filled table would give them out again. Where rows have none beyond its start, it is left
 * at its start.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-sequence.html">Sequence functions</a>
 */
final class NumberedRows {

    private NumberedRows() {}

    static String skipBy(String sequence, Name table, String column, SequenceOptions options) {
        boolean rises = options.increment() > 0;
        String last = (rises ? "max(" : "min(") + Identifier.quoted(column) + ")";
        return "SELECT setval(" + sequence + ", " + last + "::bigint) FROM " + Identifier.quoted(table) + " HAVING "
                + last + (rises ? " >= " : " <= ") + options.start();
    }

    /** The sequence behind an identity column, as an argument. */
    static String sequenceOf(Name table, String column) {
        return "pg_get_serial_sequence(" + Identifier.literal(Identifier.quoted(table)) + ", "
                + Identifier.literal(column) + ")";
    }
}
