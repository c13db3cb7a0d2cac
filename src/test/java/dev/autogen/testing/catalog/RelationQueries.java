package dev.autogen.testing.catalog;

import static dev.autogen.testing.catalog.CatalogQuery.acl;
import static dev.autogen.testing.catalog.CatalogQuery.notOfExtension;

import java.util.List;

/** Tables, views, sequences and indexes, and what hangs on them. */
final class RelationQueries {

    private RelationQueries() {}

    /* relhas* and relnatts keep traces of what was dropped; relchecks is what the constraints say. */
    private static final CatalogQuery RELATION = new CatalogQuery(
            "relation",
            """
            select format('%%I.%%I', n.nspname, c.relname) path, coalesce(indexed.relname, owning.relname, c.relname) table_name,
                   to_jsonb(c) - '{oid,relname,relnamespace,reltype,reloftype,relowner,relam,relfilenode,reltablespace,
                       relpages,reltuples,relallvisible,relallfrozen,reltoastrelid,relhasindex,relnatts,relchecks,
                       relhasrules,relhastriggers,relhassubclass,relrewrite,relfrozenxid,relminmxid,relpartbound,relacl,
                       reloptions}'::text[]
                   || jsonb_build_object(
                       'owner', pg_get_userbyid(c.relowner),
                       'acl', case when c.relkind not in ('i', 'I', 'c') then %s end,
                       'method', (select amname from pg_am where oid = c.relam),
                       'tablespace', (select spcname from pg_tablespace where oid = c.reltablespace),
                       'of', case when c.reloftype <> 0 then format_type(c.reloftype, null) end,
                       'bound', pg_get_expr(c.relpartbound, c.oid),
                       'options', (select array_agg(o order by o) from unnest(c.reloptions) o),
                       'toast_options', (select array_agg(o order by o)
                           from pg_class toast, unnest(toast.reloptions) o where toast.oid = c.reltoastrelid),
                       'definition', case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end) facts
            from pg_class c
            join namespace n on n.oid = c.relnamespace
            left join pg_index i on i.indexrelid = c.oid
            left join pg_class indexed on indexed.oid = i.indrelid
            left join pg_depend d on c.relkind = 'S' and d.classid = 'pg_class'::regclass and d.objid = c.oid
                and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i')
            left join pg_class owning on owning.oid = d.refobjid
            where c.relkind <> 't' and %s and (i.indrelid is null or %s)
            """
                    .formatted(
                            acl("c.relacl", "(case c.relkind when 'S' then 's' else 'r' end)::\"char\"", "c.relowner"),
                            notOfExtension("pg_class", "c.oid"),
                            notOfExtension("pg_class", "i.indrelid")));

    /* attndims is not enforced and told apart by nothing; atthasmissing says how a column came, not what it is. */
    private static final CatalogQuery COLUMN = new CatalogQuery(
            "column",
            """
            select format('%%I.%%I.%%I', n.nspname, c.relname, a.attname) path, c.relname table_name,
                   jsonb_build_object(
                       'notnull', a.attnotnull,
                       'identity', nullif(a.attidentity, ''),
                       'generated', nullif(a.attgenerated, ''),
                       'storage', a.attstorage,
                       'compression', nullif(a.attcompression, ''),
                       'local', a.attislocal,
                       'inherited', a.attinhcount,
                       'statistics', nullif(a.attstattarget, -1),
                       'options', a.attoptions,
                       'fdw_options', a.attfdwoptions,
                       'acl', (select array_agg(item::text order by item::text) from unnest(a.attacl) item),
                       'type', format_type(a.atttypid, a.atttypmod),
                       'collation', a.attcollation::regcollation::text,
                       'default', pg_get_expr(d.adbin, d.adrelid),
                       case c.relkind when 'c' then 'place' else 'position' end,
                       row_number() over (partition by c.oid order by a.attnum)) facts
            from pg_attribute a
            join pg_class c on c.oid = a.attrelid
            join namespace n on n.oid = c.relnamespace
            left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p', 'v', 'm', 'f', 'c') and %s
            """
                    .formatted(notOfExtension("pg_class", "c.oid")));

    private static final CatalogQuery SEQUENCE = new CatalogQuery(
            "sequence",
            """
            select format('%%I.%%I', n.nspname, c.relname) path, owning.relname table_name,
                   to_jsonb(s) - '{seqrelid,seqtypid}'::text[]
                   || jsonb_build_object(
                       'type', format_type(s.seqtypid, null),
                       'owned_by', d.refobjid::regclass::text || '.' || quote_ident(a.attname),
                       'owned_as', d.deptype) facts
            from pg_sequence s
            join pg_class c on c.oid = s.seqrelid
            join namespace n on n.oid = c.relnamespace
            left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = c.oid
                and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i')
            left join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
            left join pg_class owning on owning.oid = d.refobjid
            where %s
            """
                    .formatted(notOfExtension("pg_class", "c.oid")));

    private static final CatalogQuery PARENT = new CatalogQuery(
            "inheritance",
            """
            select format('%I.%I', n.nspname, c.relname) path, coalesce(indexed.relname, c.relname) table_name,
                   to_jsonb(h) - '{inhrelid,inhparent}'::text[]
                   || jsonb_build_object('parent', h.inhparent::regclass::text) facts
            from pg_inherits h
            join pg_class c on c.oid = h.inhrelid
            join namespace n on n.oid = c.relnamespace
            left join pg_index i on i.indexrelid = c.oid
            left join pg_class indexed on indexed.oid = i.indrelid
            """);

    private static final CatalogQuery PARTITIONED = new CatalogQuery(
            "partitioned",
            """
            select format('%I.%I', n.nspname, c.relname) path, c.relname table_name,
                   jsonb_build_object(
                       'key', pg_get_partkeydef(c.oid),
                       'default', nullif(p.partdefid, 0)::regclass::text) facts
            from pg_partitioned_table p
            join pg_class c on c.oid = p.partrelid
            join namespace n on n.oid = c.relnamespace
            """);

    private static final CatalogQuery STATISTICS = new CatalogQuery(
            "statistics",
            """
            select format('%I.%I', n.nspname, s.stxname) path, c.relname table_name,
                   jsonb_build_object(
                       'owner', pg_get_userbyid(s.stxowner),
                       'target', nullif(s.stxstattarget, -1),
                       'definition', pg_get_statisticsobjdef(s.oid)) facts
            from pg_statistic_ext s
            join namespace n on n.oid = s.stxnamespace
            join pg_class c on c.oid = s.stxrelid
            """);

    static final List<CatalogQuery> ALL = List.of(RELATION, COLUMN, SEQUENCE, PARENT, PARTITIONED, STATISTICS);
}
