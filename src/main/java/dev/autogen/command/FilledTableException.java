package dev.autogen.command;

import dev.autogen.schema.AutogenException;
import java.util.List;

/** Columns that must have a value from now on, in tables with rows that have none. */
public final class FilledTableException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> columns;

    /**
     * @param columns by name, with how many rows are without a value
     */
    FilledTableException(List<String> columns) {
        super(
                Kind.USAGE,
                String.join(
                        System.lineSeparator(),
                        "Rows are without a value in columns that must not be null, so the revision could not be carried out:",
                        "  " + String.join(System.lineSeparator() + "  ", columns),
                        "Nothing has been written. Give the column a default (@ColumnDefault), or say what these rows get,"
                                + " as an SQL expression over the row: --backfill "
                                + columns.get(0).split(" ", 2)[0] + "=EXPRESSION."));
        this.columns = List.copyOf(columns);
    }

    /** The columns, each with how many rows are without a value. */
    public List<String> columns() {
        return columns;
    }
}
