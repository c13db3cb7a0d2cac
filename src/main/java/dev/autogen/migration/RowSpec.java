package dev.autogen.migration;

import dev.autogen.schema.InitialRow;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The values of an initial row, as SQL literals. */
public final class RowSpec {
    private final SortedMap<String, String> key = new TreeMap<>();
    private final SortedMap<String, String> values = new TreeMap<>();

    private RowSpec() {}

    static InitialRow of(Consumer<RowSpec> content) {
        RowSpec spec = new RowSpec();
        content.accept(spec);
        return new InitialRow(spec.key, spec.values);
    }

    /** A column that identifies the row. */
    public RowSpec key(String column, String literal) {
        key.put(column, literal);
        return this;
    }

    public RowSpec value(String column, String literal) {
        values.put(column, literal);
        return this;
    }
}
