package dev.autogen.schema;

import java.util.Comparator;
import java.util.Optional;

/**
 * The address of an object or of a part of it.
 *
 * @param kind what it is
 * @param object the object's name, or that of the table that it is part of
 * @param part the part's name inside the object, for columns, constraints and indexes
 */
public record ObjectPath(Kind kind, Name object, Optional<String> part) implements Comparable<ObjectPath> {

    private static final Comparator<ObjectPath> ORDER = Comparator.comparing(ObjectPath::kind)
            .thenComparing(ObjectPath::object)
            .thenComparing(path -> path.part().orElse(""));

    /** The kinds of thing that can be addressed. */
    public enum Kind {
        SCHEMA("schema"),
        EXTENSION("extension"),
        ENUM_TYPE("enum type"),
        COMPOSITE_TYPE("composite type"),
        DOMAIN("domain"),
        SEQUENCE("sequence"),
        TABLE("table"),
        COLUMN("column"),
        CONSTRAINT("constraint"),
        INDEX("index"),
        VIEW("view"),
        MATERIALIZED_VIEW("materialized view"),
        OPAQUE_UNIT("auxiliary object");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The kind in a sentence. */
        public String words() {
            return words;
        }
    }

    public static ObjectPath of(Kind kind, Name object) {
        return new ObjectPath(kind, object, Optional.empty());
    }

    public static ObjectPath of(Kind kind, Name object, String part) {
        return new ObjectPath(kind, object, Optional.of(part));
    }

    public static ObjectPath of(SchemaObject object) {
        return of(object.accept(PathKind.INSTANCE), object.name());
    }

    public static ObjectPath table(Name table) {
        return of(Kind.TABLE, table);
    }

    public static ObjectPath column(Name table, String column) {
        return of(Kind.COLUMN, table, column);
    }

    @Override
    public int compareTo(ObjectPath other) {
        return ORDER.compare(this, other);
    }

    /** The address for people: {@code column author.name}. */
    @Override
    public String toString() {
        return kind.words() + " " + object + part.map(name -> "." + name).orElse("");
    }
}
