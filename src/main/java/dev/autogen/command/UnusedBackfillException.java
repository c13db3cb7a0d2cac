package dev.autogen.command;

import dev.autogen.schema.AutogenException;
import java.util.List;

/** A backfill expression for a column that needs none. */
public final class UnusedBackfillException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String column;

    UnusedBackfillException(String column, List<String> columns) {
        super(
                Kind.USAGE,
                "--backfill names " + column + ", in which this revision forbids no nulls; "
                        + (columns.isEmpty()
                                ? "it forbids them in no column."
                                : "it forbids them in " + String.join(", ", columns) + "."));
        this.column = column;
    }

    /** The column as it was written. */
    public String column() {
        return column;
    }
}
