package dev.autogen.schema;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A view or materialised view.
 *
 * @param name its name
 * @param materialized whether its rows are kept
 * @param query the defining query as SQL text, without a final semicolon
 * @param indexes the indexes of a materialised view
 * @param comment the comment on it
 * @param options its options and storage parameters, such as {@code security_barrier}
 * @param columnComments the comments on its columns, by their names
 * @param grants the privileges on it
 */
public record View(
        Name name,
        boolean materialized,
        String query,
        List<Index> indexes,
        Optional<String> comment,
        SortedMap<String, String> options,
        SortedMap<String, String> columnComments,
        List<Grant> grants)
        implements SchemaObject {

    public View {
        indexes = List.copyOf(indexes);
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
        columnComments = Collections.unmodifiableSortedMap(new TreeMap<>(columnComments));
        grants = List.copyOf(grants);
    }

    /** A view without options, privileges and comments on its columns. */
    public View(Name name, boolean materialized, String query, List<Index> indexes, Optional<String> comment) {
        this(name, materialized, query, indexes, comment, new TreeMap<>(), new TreeMap<>(), List.of());
    }

    public static View of(Name name, String query) {
        return new View(name, false, query, List.of(), Optional.empty());
    }

    public View withIndexes(List<Index> value) {
        return new View(name, materialized, query, value, comment, options, columnComments, grants);
    }

    public View withOptions(SortedMap<String, String> value) {
        return new View(name, materialized, query, indexes, comment, value, columnComments, grants);
    }

    public View withColumnComments(SortedMap<String, String> value) {
        return new View(name, materialized, query, indexes, comment, options, value, grants);
    }

    public View withGrants(List<Grant> value) {
        return new View(name, materialized, query, indexes, comment, options, columnComments, value);
    }

    @Override
    public <R> R accept(SchemaObjectVisitor<R> visitor) {
        return visitor.visitView(this);
    }
}
