package dev.autogen.migration;

import dev.autogen.schema.Grant;
import dev.autogen.schema.Index;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What a view has besides its query. */
public final class ViewSpec {
    private final List<Index> indexes = new ArrayList<>();
    private Optional<String> comment = Optional.empty();

    private final SortedMap<String, String> options = new TreeMap<>();
    private final SortedMap<String, String> columnComments = new TreeMap<>();
    private final List<Grant> grants = new ArrayList<>();

    private ViewSpec() {}

    static View of(Name name, boolean materialized, String query, Consumer<ViewSpec> content) {
        ViewSpec spec = new ViewSpec();
        content.accept(spec);
        return new View(
                name, materialized, query, spec.indexes, spec.comment, spec.options, spec.columnComments, spec.grants);
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

    /** An option such as {@code security_barrier}, or a storage parameter. */
    public ViewSpec option(String name, String value) {
        options.put(name, value);
        return this;
    }

    public ViewSpec columnComment(String column, String text) {
        columnComments.put(column, text);
        return this;
    }

    /** Privileges of a role, or of {@code public}; a role that the server does not have is passed over. */
    public ViewSpec grant(String role, String... privileges) {
        grants.add(new Grant(role, List.of(privileges), false));
        return this;
    }

    /** Privileges that the role may pass on. */
    public ViewSpec grantWithOption(String role, String... privileges) {
        grants.add(new Grant(role, List.of(privileges), true));
        return this;
    }
}
