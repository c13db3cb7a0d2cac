package dev.autogen.dialect;

import dev.autogen.schema.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The part of a database that an inspection covers.
 *
 * @param schemas the PostgreSQL schemas to read, never empty; the first is the default schema, whose objects have names
 *     without a schema
 * @param ignoredTables tables to leave out with everything that belongs to them, such as the version tables
 * @param rows the rows to look for
 */
public record InspectionScope(List<String> schemas, Set<Name> ignoredTables, List<RowProbe> rows) {

    public InspectionScope {
        schemas = List.copyOf(schemas);
        ignoredTables = Set.copyOf(ignoredTables);
        rows = List.copyOf(rows);
        if (schemas.isEmpty()) {
            throw new IllegalArgumentException("an inspection needs at least one schema");
        }
    }

    /** The given schemas without anything left out or looked for. */
    public static InspectionScope of(String defaultSchema, String... others) {
        List<String> schemas = new ArrayList<>(List.of(defaultSchema));
        schemas.addAll(List.of(others));
        return new InspectionScope(schemas, Set.of(), List.of());
    }

    public String defaultSchema() {
        return schemas.get(0);
    }

    /** The name of an object that lives in the schema. */
    public Name name(String schema, String name) {
        return schema.equals(defaultSchema()) ? Name.of(name) : Name.of(schema, name);
    }

    /** The schema that an object of this name lives in. */
    public String schemaOf(Name name) {
        return name.schema().orElse(defaultSchema());
    }

    public InspectionScope withRows(List<RowProbe> value) {
        return new InspectionScope(schemas, ignoredTables, value);
    }
}
