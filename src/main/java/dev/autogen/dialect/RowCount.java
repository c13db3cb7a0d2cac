package dev.autogen.dialect;

import java.util.Locale;

/**
 * How many rows there are.
 *
 * @param rows the number
 * @param exact whether they were counted; else it is the server's estimate
 */
public record RowCount(long rows, boolean exact) {

    /** The number for people: {@code 1,204 rows}, {@code about 3,000,000 rows}. */
    @Override
    public String toString() {
        return (exact ? "" : "about ") + String.format(Locale.ROOT, "%,d", rows) + (rows == 1 ? " row" : " rows");
    }
}
