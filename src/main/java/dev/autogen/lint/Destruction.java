package dev.autogen.lint;

import dev.autogen.dialect.RowsOf;
import dev.autogen.schema.Name;
import java.util.Optional;

/**
 * Data that an operation destroys.
 *
 * @param severity how much of it
 * @param table where it is
 * @param rows which rows it concerns; empty where the words say it all
 * @param what in words, such as {@code table account} or {@code values of account.name: text becomes character varying(20)}
 */
public record Destruction(Severity severity, Name table, Optional<RowsOf> rows, String what) {

    static Destruction ofTable(Name table) {
        return new Destruction(
                Severity.DESTRUCTIVE, table, Optional.of(new RowsOf(table, Optional.empty())), "table " + table);
    }

    static Destruction ofColumn(Name table, String column) {
        return of(Severity.DESTRUCTIVE, table, column, "column " + table + "." + column);
    }

    static Destruction ofValues(Name table, String column, String change) {
        return of(Severity.LOSSY, table, column, "values of " + table + "." + column + ", " + change);
    }

    private static Destruction of(Severity severity, Name table, String column, String what) {
        return new Destruction(severity, table, Optional.of(new RowsOf(table, Optional.of(column))), what);
    }
}
