package dev.autogen.dialect;

import dev.autogen.schema.Name;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The part of a database that an inspection covers.
 *
 * @param schemas the PostgreSQL schemas to read, never empty; the first is the default schema, whose objects have names
 *     without a schema
 * @param ignoredTables tables to leave out with everything that belongs to them, such as the version tables
 * @param rows the rows to look for
 * @param asked tables to read even if they are partitions, inherit from others, or are foreign
 */
public record InspectionScope(List<String> schemas, Set<Name> ignoredTables, List<RowProbe> rows, Set<Name> asked) {

    public InspectionScope {
        schemas = List.copyOf(schemas);
        ignoredTables = Set.copyOf(ignoredTables);
        rows = List.copyOf(rows);
        asked = Set.copyOf(asked);
        if (schemas.isEmpty()) {
            throw new IllegalArgumentException("an inspection needs at least one schema");
        }
    }

    public InspectionScope(List<String> schemas, Set<Name> ignoredTables, List<RowProbe> rows) {
        this(schemas, ignoredTables, rows, Set.of());
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
        return new InspectionScope(schemas, ignoredTables, value, asked);
    }

    /** The scope of somebody who asks for the tables of a schema. */
    public InspectionScope asking(Schema target) {
        return new InspectionScope(
                schemas,
                ignoredTables,
                rows,
                target.tables().stream().map(Table::name).collect(Collectors.toSet()));
    }
}
