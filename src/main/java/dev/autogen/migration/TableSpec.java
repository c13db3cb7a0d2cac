package dev.autogen.migration;

import dev.autogen.schema.Column;
import dev.autogen.schema.InitialRow;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The parts of a table, in the order that it is created with. */
public final class TableSpec {
    private final TableBuilder table;
    private final SortedMap<String, String> storage = new TreeMap<>();
    private final List<InitialRow> rows = new ArrayList<>();

    TableSpec(Name name) {
        table = Table.builder(name);
    }

    /** A nullable column. */
    public TableSpec column(String name, String type) {
        table.add(Column.of(name, type));
        return this;
    }

    public TableSpec column(String name, String type, Consumer<ColumnSpec> content) {
        table.add(ColumnSpec.of(name, type, content));
        return this;
    }

    public TableSpec primaryKey(String name, String... columns) {
        return primaryKey(name, key -> key.columns(columns));
    }

    public TableSpec primaryKey(String name, Consumer<KeySpec> content) {
        table.add(KeySpec.primaryKey(Label.explicit(name), content));
        return this;
    }

    public TableSpec unique(String name, String... columns) {
        return unique(name, key -> key.columns(columns));
    }

    public TableSpec unique(String name, Consumer<KeySpec> content) {
        table.add(KeySpec.unique(Label.explicit(name), content));
        return this;
    }

    public TableSpec foreignKey(String name, Consumer<ForeignKeySpec> content) {
        table.add(ForeignKeySpec.of(Label.explicit(name), content));
        return this;
    }

    public TableSpec check(String name, String expression) {
        return check(name, expression, check -> {});
    }

    public TableSpec check(String name, String expression, Consumer<CheckSpec> content) {
        table.add(CheckSpec.of(Label.explicit(name), expression, content));
        return this;
    }

    public TableSpec exclusion(String name, Consumer<ExclusionSpec> content) {
        table.add(ExclusionSpec.of(Label.explicit(name), content));
        return this;
    }

    public TableSpec index(String name, Consumer<IndexSpec> content) {
        table.add(IndexSpec.of(Label.explicit(name), content));
        return this;
    }

    public TableSpec unlogged() {
        table.unlogged(true);
        return this;
    }

    /** A storage parameter, such as {@code fillfactor}. */
    public TableSpec storage(String parameter, String value) {
        storage.put(parameter, value);
        return this;
    }

    public TableSpec row(Consumer<RowSpec> content) {
        rows.add(RowSpec.of(content));
        return this;
    }

    public TableSpec comment(String text) {
        table.comment(Optional.of(text));
        return this;
    }

    Table build() {
        return table.storage(storage).initialRows(rows).build();
    }
}
