package dev.autogen.testing.catalog;

import static dev.autogen.testing.catalog.CatalogQuery.acl;
import static dev.autogen.testing.catalog.CatalogQuery.notOfExtension;

import java.util.List;

/** Enums, domains, composite types, ranges and base types, and the casts from and to them. */
final class TypeQueries {

    private TypeQueries() {}

    /* Left out: a table's row type, and the array type that comes with each type. */
    private static final CatalogQuery TYPE = new CatalogQuery(
            "type",
            """
            select format('%%I.%%I', n.nspname, t.typname) path, null::name table_name,
                   to_jsonb(t) - '{oid,typname,typnamespace,typowner,typrelid,typelem,typarray,typbasetype,typtypmod,
                       typcollation,typdefaultbin,typacl,typndims}'::text[]
                   || jsonb_build_object(
                       'owner', pg_get_userbyid(t.typowner),
                       'acl', %s,
                       'element', case when t.typelem <> 0 then format_type(t.typelem, null) end,
                       'base', case when t.typbasetype <> 0 then format_type(t.typbasetype, t.typtypmod) end,
                       'collation', nullif(t.typcollation, 0)::regcollation::text,
                       'labels', (select array_agg(e.enumlabel order by e.enumsortorder)
                           from pg_enum e where e.enumtypid = t.oid))
                   || coalesce((select jsonb_build_object(
                           'subtype', format_type(r.rngsubtype, null),
                           'subtype_collation', nullif(r.rngcollation, 0)::regcollation::text,
                           'subtype_operators', (select opcname from pg_opclass where oid = r.rngsubopc),
                           'canonical', nullif(r.rngcanonical, 0)::regproc::text,
                           'difference', nullif(r.rngsubdiff, 0)::regproc::text)
                       from pg_range r where r.rngtypid = t.oid), '{}') facts
            from pg_type t
            join namespace n on n.oid = t.typnamespace
            left join pg_class c on c.oid = t.typrelid
            where (t.typrelid = 0 or c.relkind = 'c')
              and not exists (select from pg_type item where item.typarray = t.oid) and %s
            """
                    .formatted(acl("t.typacl", "'T'", "t.typowner"), notOfExtension("pg_type", "t.oid")));

    private static final CatalogQuery CAST = new CatalogQuery(
            "cast",
            """
            select format('(%%s as %%s)', format_type(c.castsource, null), format_type(c.casttarget, null)) path,
                   null::name table_name,
                   jsonb_build_object(
                       'context', c.castcontext,
                       'method', c.castmethod,
                       'function', nullif(c.castfunc, 0)::regprocedure::text) facts
            from pg_cast c
            join pg_type s on s.oid = c.castsource
            join pg_type t on t.oid = c.casttarget
            where (s.typnamespace in (select oid from namespace) or t.typnamespace in (select oid from namespace)) and %s
            """
                    .formatted(notOfExtension("pg_cast", "c.oid")));

    static final List<CatalogQuery> ALL = List.of(TYPE, CAST);
}
