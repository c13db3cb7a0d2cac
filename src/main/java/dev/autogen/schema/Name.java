package dev.autogen.schema;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * The name of a database object, spelled exactly as the catalog holds it.
 *
 * <p>No schema means the default schema, the first one that autogen works on; that keeps revisions usable for every tenant.
 * Neither part is quoted.
 *
 * @param schema the schema, empty for the default one
 * @param name the name inside the schema
 */
public record Name(Optional<String> schema, String name) implements Comparable<Name> {

    private static final Comparator<Name> ORDER =
            Comparator.comparing((Name name) -> name.schema().orElse("")).thenComparing(Name::name);

    public Name {
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(name, "name");
    }

    /** A name in the default schema. */
    public static Name of(String name) {
        return new Name(Optional.empty(), name);
    }

    public static Name of(String schema, String name) {
        return new Name(Optional.of(schema), name);
    }

    /** Another name in the same schema, as an index has that of its table. */
    public Name sibling(String other) {
        return new Name(schema, other);
    }

    @Override
    public int compareTo(Name other) {
        return ORDER.compare(this, other);
    }

    /** The name for people: {@code audit.price} or {@code price}. */
    @Override
    public String toString() {
        return schema.map(prefix -> prefix + "." + name).orElse(name);
    }
}
