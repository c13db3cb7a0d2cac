package dev.autogen.metamodel.hibernate;

import dev.autogen.schema.View;
import java.util.List;
import org.hibernate.mapping.Table;

/** Reads the views that {@code @View} asks for. */
final class ViewReader {

    private final ReadingContext context;

    ViewReader(ReadingContext context) {
        this.context = context;
    }

    View read(Table view) {
        String query = view.getViewQuery().strip();
        return new View(
                context.spelling().name(view.getQualifiedTableName()),
                false,
                query.endsWith(";") ? query.substring(0, query.length() - 1) : query,
                List.of(),
                CommentText.of(view.getComment()));
    }
}
