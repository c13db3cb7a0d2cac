package dev.autogen.schema;

import java.util.Optional;

/**
 * A PostgreSQL schema: the namespace that objects live in.
 *
 * @param name its name; the name's own schema is empty
 * @param comment the comment on it
 */
public record Namespace(Name name, Optional<String> comment) implements SchemaObject {

    public static Namespace of(String name) {
        return new Namespace(Name.of(name), Optional.empty());
    }

    @Override
    public <R> R accept(SchemaObjectVisitor<R> visitor) {
        return visitor.visitNamespace(this);
    }
}
