package dev.autogen.dialect.postgres;

import dev.autogen.dialect.SpecialTable;
import dev.autogen.schema.Name;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads what partitioned, inheriting and foreign tables are beyond their columns.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-partitioning.html">Table partitioning</a>
 */
final class SpecialTableQuery {

    /** Columns that come from a parent follow it; those of a partitioned table are read like any other's. */
    private static final String SQL =
            """
            select n.nspname, c.relname, c.relkind, c.relispartition,
                   case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end as "partition by",
                   pg_get_expr(c.relpartbound, c.oid) as bound,
                   array(select pn.nspname::text from pg_inherits i join pg_class p on p.oid = i.inhparent
                           join pg_namespace pn on pn.oid = p.relnamespace
                          where i.inhrelid = c.oid order by i.inhseqno) as parent_schemas,
                   array(select p.relname::text from pg_inherits i join pg_class p on p.oid = i.inhparent
                          where i.inhrelid = c.oid order by i.inhseqno) as parent_names,
                   (select s.srvname from pg_foreign_table f join pg_foreign_server s on s.oid = f.ftserver
                     where f.ftrelid = c.oid) as server,
                   (select array_to_string(f.ftoptions, ', ') from pg_foreign_table f
                     where f.ftrelid = c.oid) as options,
                   case when c.relispartition or c.relkind <> 'p' then (
                     select string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
                                       || case when a.attnotnull then ' not null' else '' end, ', ' order by a.attname)
                       from pg_attribute a
                      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attinhcount = 0)
                   end as columns
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = any (?)
               and (c.relkind in ('p', 'f')
                    or c.relkind = 'r' and exists (select from pg_inherits i where i.inhrelid = c.oid))
               and not exists (select from pg_depend e
                                where e.classid = 'pg_class'::regclass and e.objid = c.oid and e.deptype = 'e')
             order by n.nspname, c.relname""";

    private static final List<String> FACTS = List.of("partition by", "bound", "server", "options", "columns");

    private SpecialTableQuery() {}

    static List<SpecialTable> run(Catalog catalog) throws SQLException {
        List<SpecialTable> tables =
                catalog.list(SQL, row -> table(catalog, row), catalog.scope().schemas());
        return tables.stream()
                .filter(table -> !catalog.scope().ignoredTables().contains(table.name()))
                .toList();
    }

    private static SpecialTable table(Catalog catalog, CatalogRow row) throws SQLException {
        List<Name> parents = parents(catalog, row);
        SortedMap<String, String> facts = new TreeMap<>();
        for (String fact : FACTS) {
            row.optional(fact).ifPresent(text -> facts.put(fact, text));
        }
        if (!parents.isEmpty()) {
            facts.put(
                    "of", String.join(", ", parents.stream().map(Name::toString).toList()));
        }
        return new SpecialTable(
                catalog.scope().name(row.text("nspname"), row.text("relname")), kind(row), parents, facts);
    }

    private static List<Name> parents(Catalog catalog, CatalogRow row) throws SQLException {
        List<String> schemas = row.texts("parent_schemas");
        List<String> names = row.texts("parent_names");
        List<Name> parents = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            parents.add(catalog.scope().name(schemas.get(i), names.get(i)));
        }
        return parents;
    }

    private static SpecialTable.Kind kind(CatalogRow row) throws SQLException {
        if (row.flag("relispartition")) {
            return SpecialTable.Kind.PARTITION;
        }
        return switch (row.text("relkind")) {
            case "p" -> SpecialTable.Kind.PARTITIONED;
            case "f" -> SpecialTable.Kind.FOREIGN;
            default -> SpecialTable.Kind.INHERITING;
        };
    }
}
