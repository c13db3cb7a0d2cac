package dev.autogen.dialect;

import dev.autogen.schema.InitialRow;
import dev.autogen.schema.Name;
import dev.autogen.schema.Schema;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A row whose presence an inspection looks for.
 *
 * <p>A row that is found appears as an {@link InitialRow} with this key and no other values.
 *
 * @param table the table it should be in
 * @param key SQL literals of the columns that identify it, by column; none when any row will do
 */
public record RowProbe(Name table, SortedMap<String, String> key) {

    public RowProbe {
        key = Collections.unmodifiableSortedMap(new TreeMap<>(key));
    }

    /** The rows that a schema wants to be there. */
    public static List<RowProbe> of(Schema target) {
        return target.tables().stream()
                .flatMap(table -> table.initialRows().stream().map(row -> new RowProbe(table.name(), row.key())))
                .toList();
    }
}
