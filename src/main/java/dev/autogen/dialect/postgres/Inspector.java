package dev.autogen.dialect.postgres;

import dev.autogen.dialect.InspectionScope;
import dev.autogen.schema.InitialRow;
import dev.autogen.schema.Name;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a database's structure from {@code pg_catalog} in a constant number of queries. */
final class Inspector {

    private Inspector() {}

    static Schema inspect(Connection connection, InspectionScope scope) throws SQLException {
        return PinnedTransaction.readOnly(connection, scope.defaultSchema(), () -> read(Catalog.of(connection, scope)));
    }

    /** Everything that is in scope, for a connection whose settings are pinned already. */
    static Schema read(Catalog catalog) throws SQLException {
        List<SchemaObject> objects = new ArrayList<>();
        objects.addAll(NamespaceQuery.run(catalog));
        objects.addAll(ExtensionQuery.run(catalog));
        objects.addAll(types(catalog));
        objects.addAll(SequenceQuery.run(catalog));
        objects.addAll(withRows(catalog, TableReader.read(catalog)));
        return Schema.of(objects);
    }

    static List<SchemaObject> types(Catalog catalog) throws SQLException {
        List<SchemaObject> types = new ArrayList<>(EnumQuery.run(catalog));
        types.addAll(CompositeQuery.run(catalog));
        types.addAll(DomainQuery.run(catalog));
        return types;
    }

    private static List<SchemaObject> withRows(Catalog catalog, List<SchemaObject> relations) throws SQLException {
        Map<Name, Table> tables = relations.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .collect(Collectors.toMap(Table::name, Function.identity()));
        Map<Name, List<InitialRow>> rows = RowQuery.run(catalog, tables);
        rows.forEach((name, found) ->
                tables.computeIfPresent(name, (key, table) -> table.with(builder -> builder.initialRows(found))));
        return relations.stream()
                .map(relation -> relation instanceof Table table ? tables.getOrDefault(table.name(), table) : relation)
                .toList();
    }
}
