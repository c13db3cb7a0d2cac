package dev.autogen.schema;

import java.util.Optional;

/**
 * An installed extension. The objects it owns are never the application's.
 *
 * @param name its name, such as {@code pg_trgm}; the name's own schema is empty
 * @param schema the schema that its objects go to, empty for the server's choice
 * @param version the version, empty for the server's default
 * @param comment the comment on it
 */
public record Extension(Name name, Optional<String> schema, Optional<String> version, Optional<String> comment)
        implements SchemaObject {

    public static Extension of(String name) {
        return new Extension(Name.of(name), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public <R> R accept(SchemaObjectVisitor<R> visitor) {
        return visitor.visitExtension(this);
    }
}
