package dev.autogen.runtime;

import dev.autogen.schema.Name;
import java.util.Optional;
import java.util.Set;

/**
 * Where a database keeps its version and history.
 *
 * @param schema the schema of both tables; empty for the default schema
 * @param versions the table with a row for each current head
 * @param history the table with a row for each revision carried out
 */
public record VersionTables(Optional<String> schema, String versions, String history) {

    /** {@code autogen_version} and {@code autogen_history} in the default schema. */
    public static VersionTables defaults() {
        return new VersionTables(Optional.empty(), "autogen_version", "autogen_history");
    }

    /** Those that there may be besides, none of which is the application's. */
    public Set<Name> all() {
        return Set.of(new Name(schema, versions), new Name(schema, history), new Name(schema, lock()));
    }

    /** Both tables' names. */
    public Set<Name> names() {
        return Set.of(new Name(schema, versions), new Name(schema, history));
    }

    Name versionsIn(String defaultSchema) {
        return Name.of(schema.orElse(defaultSchema), versions);
    }

    /** The table whose row is the lock of runs where {@link LockMode#ROW} asks for it. */
    Name lockIn(String defaultSchema) {
        return Name.of(schema.orElse(defaultSchema), lock());
    }

    private String lock() {
        return versions + "_lock";
    }

    Name historyIn(String defaultSchema) {
        return Name.of(schema.orElse(defaultSchema), history);
    }
}
