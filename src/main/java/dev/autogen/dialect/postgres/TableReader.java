package dev.autogen.dialect.postgres;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Grant;
import dev.autogen.schema.Index;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableBuilder;
import dev.autogen.schema.View;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads tables and views with everything that belongs to them, in six queries. */
final class TableReader {

    private final Map<Long, List<Column>> columns;
    private final Map<Long, List<Constraint>> constraints;
    private final Map<Long, List<IndexQuery.OwnedIndex>> indexes;
    private final Map<Long, List<Grant>> grants;

    private TableReader(
            Map<Long, List<Column>> columns,
            Map<Long, List<Constraint>> constraints,
            Map<Long, List<IndexQuery.OwnedIndex>> indexes,
            Map<Long, List<Grant>> grants) {
        this.columns = columns;
        this.constraints = constraints;
        this.indexes = indexes;
        this.grants = grants;
    }

    static List<SchemaObject> read(Catalog catalog) throws SQLException {
        List<Relation> relations = RelationQuery.run(catalog);
        Long[] oids = RelationQuery.oids(relations);
        TableReader reader = new TableReader(
                ColumnQuery.run(catalog, oids),
                ConstraintQuery.run(catalog, oids),
                IndexQuery.run(catalog, oids),
                GrantQuery.run(catalog, oids));
        List<SchemaObject> objects = new ArrayList<>();
        relations.forEach(relation -> objects.add(reader.object(relation)));
        return objects;
    }

    private SchemaObject object(Relation relation) {
        return relation.query()
                .<SchemaObject>map(query -> view(relation, query))
                .orElseGet(() -> table(relation));
    }

    private View view(Relation relation, String query) {
        boolean materialized = relation.kind() == Relation.Kind.MATERIALIZED_VIEW;
        Set<String> varchars = ExpressionText.varchars(columns.getOrDefault(relation.oid(), List.of()));
        List<Index> canonical = indexes.getOrDefault(relation.oid(), List.of()).stream()
                .map(owned -> new CanonicalText(varchars).index(owned.index()))
                .toList();
        return new View(
                relation.name(),
                materialized,
                query,
                canonical,
                relation.comment(),
                new TreeMap<>(relation.storage()),
                columnComments(relation),
                grants.getOrDefault(relation.oid(), List.of()));
    }

    private SortedMap<String, String> columnComments(Relation relation) {
        SortedMap<String, String> comments = new TreeMap<>();
        for (Column column : columns.getOrDefault(relation.oid(), List.of())) {
            column.comment().ifPresent(comment -> comments.put(column.name(), comment));
        }
        return comments;
    }

    private Table table(Relation relation) {
        List<Column> own = columns.getOrDefault(relation.oid(), List.of());
        CanonicalText text = new CanonicalText(ExpressionText.varchars(own));
        TableBuilder table = Table.builder(relation.name())
                .columns(own.stream().map(text::column).toList())
                .unlogged(relation.unlogged())
                .storage(relation.storage())
                .comment(relation.comment());
        for (Constraint constraint : constraints.getOrDefault(relation.oid(), List.of())) {
            table.add(text.constraint(constraint));
        }
        for (IndexQuery.OwnedIndex owned : indexes.getOrDefault(relation.oid(), List.of())) {
            owned.exclusion()
                    .map(text::exclusion)
                    .ifPresentOrElse(table::add, () -> table.add(text.index(owned.index())));
        }
        return table.build();
    }
}
