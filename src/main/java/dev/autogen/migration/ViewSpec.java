package dev.autogen.migration;

import dev.autogen.schema.Index;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a view has besides its query. */
public final class ViewSpec {
    private final List<Index> indexes = new ArrayList<>();
    private Optional<String> comment = Optional.empty();

    private ViewSpec() {}

    static View of(Name name, boolean materialized, String query, Consumer<ViewSpec> content) {
        ViewSpec spec = new ViewSpec();
        content.accept(spec);
        return new View(name, materialized, query, spec.indexes, spec.comment);
    }

    /** An index, for a materialised view. */
    public ViewSpec index(String name, Consumer<IndexSpec> content) {
        indexes.add(IndexSpec.of(Label.explicit(name), content));
        return this;
    }

    public ViewSpec comment(String text) {
        comment = Optional.of(text);
        return this;
    }
}
