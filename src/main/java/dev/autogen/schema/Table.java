package dev.autogen.schema;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A table with everything that belongs to it.
 *
 * <p>The order of columns is the one to create them in. Children keep the order they are given in, so that a canonical
 * form corresponds to its source child for child.
 *
 * @param name its name
 * @param columns its columns, in order
 * @param primaryKey its primary key
 * @param uniques its unique constraints
 * @param foreignKeys its foreign keys
 * @param checks its check constraints
 * @param exclusions its exclusion constraints
 * @param indexes its indexes, less those that serve a constraint
 * @param unlogged whether its contents are lost in a crash
 * @param storage its storage parameters, such as {@code fillfactor}
 * @param initialRows rows that must be there for the application to work
 * @param comment the comment on it
 */
public record Table(
        Name name,
        List<Column> columns,
        Optional<PrimaryKey> primaryKey,
        List<UniqueConstraint> uniques,
        List<ForeignKey> foreignKeys,
        List<CheckConstraint> checks,
        List<ExclusionConstraint> exclusions,
        List<Index> indexes,
        boolean unlogged,
        SortedMap<String, String> storage,
        List<InitialRow> initialRows,
        Optional<String> comment)
        implements SchemaObject {

    public Table {
        columns = List.copyOf(columns);
        uniques = List.copyOf(uniques);
        foreignKeys = List.copyOf(foreignKeys);
        checks = List.copyOf(checks);
        exclusions = List.copyOf(exclusions);
        indexes = List.copyOf(indexes);
        storage = sorted(storage);
        initialRows = List.copyOf(initialRows);
    }

    /** A table without any content, to be filled through {@link #with}. */
    public static Table of(Name name) {
        return builder(name).build();
    }

    public static TableBuilder builder(Name name) {
        return new TableBuilder(name);
    }

    /** A copy with some parts replaced. */
    public Table with(UnaryOperator<TableBuilder> change) {
        return change.apply(new TableBuilder(this)).build();
    }

    public Optional<Column> column(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst();
    }

    /** All its constraints: primary key, uniques, foreign keys, checks, exclusions. */
    public List<Constraint> constraints() {
        return Stream.of(
                        primaryKey.stream(),
                        uniques.stream(),
                        foreignKeys.stream(),
                        checks.stream(),
                        exclusions.stream())
                .<Constraint>flatMap(children -> children)
                .toList();
    }

    @Override
    public <R> R accept(SchemaObjectVisitor<R> visitor) {
        return visitor.visitTable(this);
    }

    static SortedMap<String, String> sorted(Map<String, String> parameters) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }
}
