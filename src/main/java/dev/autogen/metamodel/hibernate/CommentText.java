package dev.autogen.metamodel.hibernate;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a mapping says as a comment; PostgreSQL keeps no empty one. */
final class CommentText {
    private CommentText() {}

    static Optional<String> of(@Nullable String text) {
        return Optional.ofNullable(text).filter(comment -> !comment.isEmpty());
    }
}
