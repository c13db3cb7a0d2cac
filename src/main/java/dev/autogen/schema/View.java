package dev.autogen.schema;

import java.util.List;
import java.util.Optional;

/**
 * A view or materialised view.
 *
 * @param name its name
 * @param materialized whether its rows are kept
 * @param query the defining query as SQL text, without a final semicolon
 * @param indexes the indexes of a materialised view
 * @param comment the comment on it
 */
public record View(Name name, boolean materialized, String query, List<Index> indexes, Optional<String> comment)
        implements SchemaObject {

    public View {
        indexes = List.copyOf(indexes);
    }

    public static View of(Name name, String query) {
        return new View(name, false, query, List.of(), Optional.empty());
    }

    @Override
    public <R> R accept(SchemaObjectVisitor<R> visitor) {
        return visitor.visitView(this);
    }
}
