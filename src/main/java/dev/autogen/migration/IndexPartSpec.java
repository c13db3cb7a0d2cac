package dev.autogen.migration;

import dev.autogen.schema.IndexPart;
import java.util.Optional;
import java.util.function.Consumer;

/** The options of one key of an index. */
public final class IndexPartSpec {
    private Optional<String> collation = Optional.empty();
    private Optional<String> operatorClass = Optional.empty();
    private boolean descending;
    private Optional<Boolean> nullsFirst = Optional.empty();

    private IndexPartSpec() {}

    static IndexPart column(String name, Consumer<IndexPartSpec> content) {
        return part(name, false, content);
    }

    static IndexPart expression(String text, Consumer<IndexPartSpec> content) {
        return part(text, true, content);
    }

    private static IndexPart part(String text, boolean expression, Consumer<IndexPartSpec> content) {
        IndexPartSpec spec = new IndexPartSpec();
        content.accept(spec);
        boolean first = spec.nullsFirst.orElse(spec.descending);
        return new IndexPart(text, expression, spec.collation, spec.operatorClass, spec.descending, first);
    }

    public IndexPartSpec collate(String value) {
        collation = Optional.of(value);
        return this;
    }

    public IndexPartSpec operatorClass(String value) {
        operatorClass = Optional.of(value);
        return this;
    }

    /** From high to low; nulls come first unless said otherwise. */
    public IndexPartSpec desc() {
        descending = true;
        return this;
    }

    public IndexPartSpec nullsFirst() {
        nullsFirst = Optional.of(true);
        return this;
    }

    public IndexPartSpec nullsLast() {
        nullsFirst = Optional.of(false);
        return this;
    }
}
