package dev.autogen.schema;

import java.util.List;
import java.util.Optional;

/**
 * A stand-alone row type, as {@code @Struct} asks for.
 *
 * @param name its name
 * @param attributes its attributes in order
 * @param comment the comment on it
 */
public record CompositeType(Name name, List<Attribute> attributes, Optional<String> comment) implements SchemaObject {

    public CompositeType {
        attributes = List.copyOf(attributes);
    }

    /**
     * One field of a composite type.
     *
     * @param name its name
     * @param type its type in PostgreSQL's spelling
     * @param collation its collation as SQL text, empty for that of the type
     */
    public record Attribute(String name, String type, Optional<String> collation) {}

    @Override
    public <R> R accept(SchemaObjectVisitor<R> visitor) {
        return visitor.visitCompositeType(this);
    }
}
