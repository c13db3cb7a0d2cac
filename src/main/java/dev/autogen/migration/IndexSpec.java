package dev.autogen.migration;

import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The parts of an index. */
public final class IndexSpec {
    private boolean unique;
    private String method = Index.BTREE;
    private final List<IndexPart> parts = new ArrayList<>();
    private List<String> include = List.of();
    private boolean nullsNotDistinct;
    private Optional<String> predicate = Optional.empty();
    private final SortedMap<String, String> storage = new TreeMap<>();
    private Optional<String> comment = Optional.empty();

    private IndexSpec() {}

    static Index of(Label label, Consumer<IndexSpec> content) {
        IndexSpec spec = new IndexSpec();
        content.accept(spec);
        return new Index(
                label,
                spec.unique,
                spec.method,
                spec.parts,
                spec.include,
                spec.nullsNotDistinct,
                spec.predicate,
                spec.storage,
                true,
                spec.comment);
    }

    public IndexSpec unique() {
        unique = true;
        return this;
    }

    /** The access method; {@code btree} unless said. */
    public IndexSpec using(String accessMethod) {
        method = accessMethod;
        return this;
    }

    /** The next columns of the key. */
    public IndexSpec on(String... columns) {
        for (String column : columns) {
            parts.add(IndexPart.column(column));
        }
        return this;
    }

    public IndexSpec on(String column, Consumer<IndexPartSpec> content) {
        parts.add(IndexPartSpec.column(column, content));
        return this;
    }

    /** The next key, an expression. */
    public IndexSpec onExpression(String expression) {
        return onExpression(expression, part -> {});
    }

    public IndexSpec onExpression(String expression, Consumer<IndexPartSpec> content) {
        parts.add(IndexPartSpec.expression(expression, content));
        return this;
    }

    /** Further columns that it carries. */
    public IndexSpec include(String... columns) {
        include = List.of(columns);
        return this;
    }

    /** Two nulls count as equal; for unique indexes, from PostgreSQL 15. */
    public IndexSpec nullsNotDistinct() {
        nullsNotDistinct = true;
        return this;
    }

    /** The condition of the rows it holds. */
    public IndexSpec where(String condition) {
        predicate = Optional.of(condition);
        return this;
    }

    /** A storage parameter, such as {@code fillfactor}. */
    public IndexSpec storage(String parameter, String value) {
        storage.put(parameter, value);
        return this;
    }

    public IndexSpec comment(String text) {
        comment = Optional.of(text);
        return this;
    }
}
