package dev.autogen.dialect.postgres;

import dev.autogen.schema.Name;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads which tables and views there are.
 *
 * <p>Child partitions, inheritance children and foreign tables are left out unless they are asked for; an extension's own
 * relations always are.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-class.html">pg_class</a>
 */
final class RelationQuery {

    private static final String SQL =
            """
            select c.oid, n.nspname, c.relname, c.relkind, c.relpersistence = 'u' as unlogged, c.reloptions,
                   t.reloptions as toast_options,
                   case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end as query,
                   obj_description(c.oid, 'pg_class') as comment
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              left join pg_class t on t.oid = c.reltoastrelid
             where n.nspname = any (?)
               and (c.relpersistence = 't') = ?
               and c.relkind in ('r', 'p', 'v', 'm', 'f')
               and (c.relkind <> 'f' and not exists (select from pg_inherits i where i.inhrelid = c.oid)
                    or (n.nspname, c.relname) in (select * from unnest(?, ?)))
               and not exists (select from pg_depend e
                                where e.classid = 'pg_class'::regclass and e.objid = c.oid and e.deptype = 'e')
             order by n.nspname, c.relname""";

    private RelationQuery() {}

    static List<Relation> run(Catalog catalog) throws SQLException {
        List<Name> asked = List.copyOf(catalog.scope().asked());
        List<Relation> relations = catalog.list(
                SQL,
                row -> relation(catalog, row),
                catalog.scope().schemas(),
                catalog.temporary(),
                asked.stream().map(catalog.scope()::schemaOf).toList(),
                asked.stream().map(Name::name).toList());
        return relations.stream()
                .filter(relation -> !catalog.scope().ignoredTables().contains(relation.name()))
                .toList();
    }

    static Long[] oids(List<Relation> relations) {
        return relations.stream().map(Relation::oid).toArray(Long[]::new);
    }

    private static Relation relation(Catalog catalog, CatalogRow row) throws SQLException {
        Name name = catalog.scope().name(row.text("nspname"), row.text("relname"));
        Map<String, String> storage = row.options("reloptions");
        row.options("toast_options").forEach((option, value) -> storage.put("toast." + option, value));
        Optional<String> query = row.optional("query").map(ExpressionText::canonicalQuery);
        return new Relation(
                row.number("oid"),
                name,
                kind(row.text("relkind")),
                row.flag("unlogged"),
                storage,
                query,
                row.optional("comment"));
    }

    private static Relation.Kind kind(String relkind) {
        return switch (relkind) {
            case "v" -> Relation.Kind.VIEW;
            case "m" -> Relation.Kind.MATERIALIZED_VIEW;
            default -> Relation.Kind.TABLE;
        };
    }
}
