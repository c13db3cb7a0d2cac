package dev.autogen.schema;

import java.util.Optional;

/**
 * A sequence that is not the inner part of an identity column.
 *
 * @param name its name
 * @param options how it counts
 * @param ownedBy the column it goes away with, as {@code serial} makes it
 * @param unlogged whether its state is lost in a crash; since PostgreSQL 15 it may be, as that of an unlogged table's column
 * @param comment the comment on it
 * @param continues the column whose numbers it goes on behind when it is created; a database does not keep that
 */
public record Sequence(
        Name name,
        SequenceOptions options,
        Optional<ColumnReference> ownedBy,
        boolean unlogged,
        Optional<String> comment,
        Optional<ColumnReference> continues)
        implements SchemaObject {

    /** One that is logged and continues nothing. */
    public Sequence(Name name, SequenceOptions options, Optional<ColumnReference> ownedBy, Optional<String> comment) {
        this(name, options, ownedBy, comment, Optional.empty());
    }

    /** One that is logged. */
    public Sequence(
            Name name,
            SequenceOptions options,
            Optional<ColumnReference> ownedBy,
            Optional<String> comment,
            Optional<ColumnReference> continues) {
        this(name, options, ownedBy, false, comment, continues);
    }

    public static Sequence of(Name name, SequenceOptions options) {
        return new Sequence(name, options, Optional.empty(), Optional.empty());
    }

    /** The same, to go on behind the numbers of a column. */
    public Sequence continuing(ColumnReference column) {
        return new Sequence(name, options, ownedBy, unlogged, comment, Optional.of(column));
    }

    public Sequence withOwnedBy(Optional<ColumnReference> column) {
        return new Sequence(name, options, column, unlogged, comment, continues);
    }

    public Sequence withUnlogged(boolean value) {
        return new Sequence(name, options, ownedBy, value, comment, continues);
    }

    public Sequence withComment(Optional<String> text) {
        return new Sequence(name, options, ownedBy, unlogged, text, continues);
    }

    @Override
    public <R> R accept(SchemaObjectVisitor<R> visitor) {
        return visitor.visitSequence(this);
    }
}
