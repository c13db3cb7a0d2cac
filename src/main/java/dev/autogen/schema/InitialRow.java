package dev.autogen.schema;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A row that a table needs from the start, such as a table generator's counter.
 *
 * <p>Only its presence is compared: the application changes the other values while it runs.
 *
 * @param key SQL literals of the columns that identify the row, by column; none when the table has only one row
 * @param values SQL literals of its other columns, by column
 */
public record InitialRow(SortedMap<String, String> key, SortedMap<String, String> values) {

    public InitialRow {
        key = Collections.unmodifiableSortedMap(new TreeMap<>(key));
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** Every column's literal, key and others. */
    public SortedMap<String, String> literals() {
        SortedMap<String, String> all = new TreeMap<>(key);
        all.putAll(values);
        return all;
    }
}
