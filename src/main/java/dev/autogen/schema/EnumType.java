package dev.autogen.schema;

import java.util.List;
import java.util.Optional;

/**
 * An enumerated type with the casts that were made for it.
 *
 * @param name its name
 * @param labels the labels in their sort order
 * @param casts the casts from and to it, ordered by source and target
 * @param comment the comment on it
 */
public record EnumType(Name name, List<String> labels, List<Cast> casts, Optional<String> comment)
        implements SchemaObject {

    public EnumType {
        labels = List.copyOf(labels);
        casts = casts.stream().sorted().toList();
    }

    public static EnumType of(Name name, String... labels) {
        return new EnumType(name, List.of(labels), List.of(), Optional.empty());
    }

    @Override
    public <R> R accept(SchemaObjectVisitor<R> visitor) {
        return visitor.visitEnumType(this);
    }
}
