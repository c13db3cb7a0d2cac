package dev.autogen.config;

import dev.autogen.schema.Name;
import java.util.List;

/**
 * What in the database belongs to the application.
 *
 * @param schemas the PostgreSQL schemas to work on, never empty; the first is the default schema
 * @param own whether all that lies in these schemas is the application's, known to a revision or not
 * @param include what is the application's although no entity and no revision knew it
 * @param exclude what is left alone, on both sides of a comparison
 */
public record OwnershipSettings(
        List<String> schemas, boolean own, List<NamePattern> include, List<NamePattern> exclude) {

    public OwnershipSettings {
        schemas = List.copyOf(schemas);
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        if (schemas.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one schema");
        }
    }

    public String defaultSchema() {
        return schemas.get(0);
    }

    /** Whether the object is compared at all. */
    public boolean compares(Name name) {
        return exclude.stream().noneMatch(pattern -> pattern.matches(name, defaultSchema()));
    }

    /** Whether the object may be dropped although nothing of the application's ever knew it. */
    public boolean claims(Name name) {
        return own || include.stream().anyMatch(pattern -> pattern.matches(name, defaultSchema()));
    }
}
