package dev.autogen.dialect.postgres;

import dev.autogen.schema.Column;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The statements that set comments.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-comment.html">COMMENT</a>
 */
final class CommentDdl {

    private CommentDdl() {}

    /** Sets a comment, or drops it, which gives an extension the one that it brings. */
    static String set(ObjectPath path, Optional<String> comment) {
        if (path.kind() == ObjectPath.Kind.EXTENSION && comment.isEmpty()) {
            return ownComment(path.object());
        }
        return "COMMENT ON " + target(path) + " IS "
                + comment.map(Identifier::literal).orElse("NULL");
    }

    /** The comment of a new object; nothing without one. */
    static Stream<String> ofNew(ObjectPath.Kind kind, Name name, Optional<String> comment) {
        return comment.stream().map(text -> set(ObjectPath.of(kind, name), Optional.of(text)));
    }

    /** Sets the comment of a changed object; nothing when it is the same. */
    static Stream<String> ofChanged(ObjectPath.Kind kind, Name name, Optional<String> from, Optional<String> to) {
        return from.equals(to) ? Stream.of() : Stream.of(set(ObjectPath.of(kind, name), to));
    }

    static Stream<String> ofColumn(Name table, Column column) {
        return column.comment().stream().map(text -> set(ObjectPath.column(table, column.name()), Optional.of(text)));
    }

    static Stream<String> ofIndex(Name table, Index index) {
        return index.comment().stream()
                .map(text -> set(
                        ObjectPath.of(
                                ObjectPath.Kind.INDEX, table, index.label().required()),
                        Optional.of(text)));
    }

    private static String ownComment(Name extension) {
        String own = "(SELECT comment FROM pg_catalog.pg_available_extensions WHERE name = "
                + Identifier.literal(extension.name()) + ")";
        String set = "pg_catalog.format('COMMENT ON EXTENSION %I IS %L', " + Identifier.literal(extension.name()) + ", "
                + own + ")";
        return "DO " + Identifier.literal("BEGIN EXECUTE " + set + "; END");
    }

    private static String target(ObjectPath path) {
        Name object = path.object();
        String part = path.part().orElse("");
        return switch (path.kind()) {
            case SCHEMA -> "SCHEMA " + Identifier.quoted(object);
            case EXTENSION -> "EXTENSION " + Identifier.quoted(object);
            case ENUM_TYPE, COMPOSITE_TYPE -> "TYPE " + Identifier.quoted(object);
            case DOMAIN -> "DOMAIN " + Identifier.quoted(object);
            case SEQUENCE -> "SEQUENCE " + Identifier.quoted(object);
            case TABLE -> "TABLE " + Identifier.quoted(object);
            case VIEW -> "VIEW " + Identifier.quoted(object);
            case MATERIALIZED_VIEW -> "MATERIALIZED VIEW " + Identifier.quoted(object);
            case COLUMN -> "COLUMN " + Identifier.quoted(object) + "." + Identifier.quoted(part);
            case CONSTRAINT -> "CONSTRAINT " + Identifier.quoted(part) + " ON " + Identifier.quoted(object);
            case INDEX -> "INDEX " + Identifier.quoted(object.sibling(part));
            case OPAQUE_UNIT ->
                throw new IllegalArgumentException("an auxiliary object has no comment of its own: " + object);
        };
    }
}
