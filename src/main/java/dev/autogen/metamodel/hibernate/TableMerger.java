package dev.autogen.metamodel.hibernate;

import dev.autogen.schema.Column;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.stream.Stream;

/** Joins two mappings of one table, of which one names the default schema and the other does not. */
final class TableMerger {

    private TableMerger() {}

    /** The first table with what only the second has. */
    static Table merge(Table first, Table second) {
        return first.with(table -> table.columns(columns(first, second))
                .primaryKey(first.primaryKey().or(second::primaryKey))
                .uniques(union(first.uniques(), second.uniques()))
                .foreignKeys(union(first.foreignKeys(), second.foreignKeys()))
                .checks(union(first.checks(), second.checks()))
                .indexes(union(first.indexes(), second.indexes()))
                .initialRows(union(first.initialRows(), second.initialRows()))
                .comment(first.comment().or(second::comment)));
    }

    private static List<Column> columns(Table first, Table second) {
        Stream<Column> added = second.columns().stream()
                .filter(column -> first.column(column.name()).isEmpty());
        return Stream.concat(first.columns().stream(), added).toList();
    }

    private static <T> List<T> union(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
