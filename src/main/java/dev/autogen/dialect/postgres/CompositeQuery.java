package dev.autogen.dialect.postgres;

import dev.autogen.schema.CompositeType;
import dev.autogen.schema.CompositeType.Attribute;
import dev.autogen.schema.Name;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads stand-alone composite types, one row an attribute.
 *
 * @see <a href="https://www.postgresql.org/docs/current/rowtypes.html">Composite types</a>
 */
final class CompositeQuery {

    private static final String SQL =
            """
            select n.nspname, t.typname, obj_description(t.oid, 'pg_type') as comment,
                   a.attname, format_type(a.atttypid, a.atttypmod) as type,
                   case when a.attcollation <> at.typcollation and a.attcollation <> 0
                        then a.attcollation::regcollation::text end as collation
              from pg_type t
              join pg_namespace n on n.oid = t.typnamespace
              join pg_class c on c.oid = t.typrelid and c.relkind = 'c'
              left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
              left join pg_type at on at.oid = a.atttypid
             where n.nspname = any (?)
               and not exists (select from pg_depend e
                                where e.classid = 'pg_type'::regclass and e.objid = t.oid and e.deptype = 'e')
             order by n.nspname, t.typname, a.attnum""";

    private record Row(Name name, Optional<String> comment, Optional<Attribute> attribute) {}

    private CompositeQuery() {}

    static List<CompositeType> run(Catalog catalog) throws SQLException {
        Map<Name, List<Row>> types = new LinkedHashMap<>();
        catalog.list(SQL, row -> row(catalog, row), catalog.scope().schemas())
                .forEach(row -> types.computeIfAbsent(row.name(), name -> new ArrayList<>())
                        .add(row));
        return types.values().stream().map(CompositeQuery::type).toList();
    }

    private static CompositeType type(List<Row> rows) {
        List<Attribute> attributes =
                rows.stream().flatMap(row -> row.attribute().stream()).toList();
        return new CompositeType(rows.get(0).name(), attributes, rows.get(0).comment());
    }

    private static Row row(Catalog catalog, CatalogRow row) throws SQLException {
        Name name = catalog.scope().name(row.text("nspname"), row.text("typname"));
        Optional<String> attribute = row.optional("attname");
        if (attribute.isEmpty()) {
            return new Row(name, row.optional("comment"), Optional.empty());
        }
        return new Row(
                name,
                row.optional("comment"),
                Optional.of(new Attribute(attribute.get(), row.text("type"), row.optional("collation"))));
    }
}
