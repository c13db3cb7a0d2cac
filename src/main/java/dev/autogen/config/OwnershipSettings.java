package dev.autogen.config;

import java.util.List;
import java.util.stream.Stream;

/**
 * What in the database belongs to the application.
 *
 * <p>Patterns are names as autogen prints them, {@code account} in the default schema and {@code stock.item} elsewhere, in
 * which {@code *} stands for any text and {@code ?} for any character.
 *
 * @param schemas the PostgreSQL schemas to work on, never empty; the first is the default schema
 * @param own whether all that lies in these schemas is the application's, known to a revision or not
 * @param include patterns of what is the application's although no entity and no revision knew it
 * @param exclude patterns of what is left alone, on both sides of a comparison
 * @param tools the tools whose tables are left alone although {@code own} or {@code include} reaches them
 */
public record OwnershipSettings(
        List<String> schemas, boolean own, List<String> include, List<String> exclude, List<String> tools) {

    public OwnershipSettings {
        schemas = List.copyOf(schemas);
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        tools = List.copyOf(tools);
        if (schemas.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one schema");
        }
    }

    /** The same with another schema in the place of the default one. */
    OwnershipSettings withDefaultSchema(String schema) {
        List<String> others =
                schemas.stream().skip(1).filter(other -> !other.equals(schema)).toList();
        return new OwnershipSettings(
                Stream.concat(Stream.of(schema), others.stream()).toList(), own, include, exclude, tools);
    }

    public String defaultSchema() {
        return schemas.get(0);
    }
}
