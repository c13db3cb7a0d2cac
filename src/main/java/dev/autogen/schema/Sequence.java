package dev.autogen.schema;

import java.util.Optional;

/**
 * A sequence that is not the inner part of an identity column.
 *
 * @param name its name
 * @param options how it counts
 * @param ownedBy the column it goes away with, as {@code serial} makes it
 * @param comment the comment on it
 */
public record Sequence(Name name, SequenceOptions options, Optional<ColumnReference> ownedBy, Optional<String> comment)
        implements SchemaObject {

    public static Sequence of(Name name, SequenceOptions options) {
        return new Sequence(name, options, Optional.empty(), Optional.empty());
    }

    @Override
    public <R> R accept(SchemaObjectVisitor<R> visitor) {
        return visitor.visitSequence(this);
    }
}
