package dev.autogen.testing.catalog;

import static dev.autogen.testing.catalog.CatalogQuery.acl;
import static dev.autogen.testing.catalog.CatalogQuery.notOfExtension;

import java.util.List;

/** Schemas, extensions, comments and whatever else lives in a schema. */
final class DatabaseQueries {

    private DatabaseQueries() {}

    private static final CatalogQuery NAMESPACE = new CatalogQuery(
            "schema",
            """
            select quote_ident(s.nspname) path, null::name table_name,
                   jsonb_build_object('owner', pg_get_userbyid(s.nspowner), 'acl', %s) facts
            from pg_namespace s
            join namespace n on n.oid = s.oid
            """
                    .formatted(acl("s.nspacl", "'n'", "s.nspowner")));

    private static final CatalogQuery EXTENSION = new CatalogQuery(
            "extension",
            """
            select quote_ident(e.extname) path, null::name table_name,
                   jsonb_build_object(
                       'owner', pg_get_userbyid(e.extowner),
                       'schema', e.extnamespace::regnamespace::text,
                       'version', e.extversion,
                       'relocatable', e.extrelocatable) facts
            from pg_extension e
            """);

    /*
     * A trigger, a rule and a policy live in no schema, but on a table. What the server came with has an OID below
     * 16384 (FirstNormalObjectId) and thousands of comments, of which only those of schemas and extensions can be a user's.
     */
    private static final CatalogQuery COMMENT = new CatalogQuery(
            "comment",
            """
            select distinct o.type || ' ' || o.identity path, t.relname table_name,
                   jsonb_build_object('text', d.description) facts
            from pg_description d
            cross join pg_identify_object(d.classoid, d.objoid, d.objsubid) o
            left join pg_class r on d.classoid = 'pg_class'::regclass and r.oid = d.objoid
            left join pg_index i on i.indexrelid = r.oid
            left join pg_trigger g on d.classoid = 'pg_trigger'::regclass and g.oid = d.objoid
            left join pg_rewrite w on d.classoid = 'pg_rewrite'::regclass and w.oid = d.objoid
            left join pg_policy p on d.classoid = 'pg_policy'::regclass and p.oid = d.objoid
            left join pg_constraint k on d.classoid = 'pg_constraint'::regclass and k.oid = d.objoid
            left join pg_cast c on d.classoid = 'pg_cast'::regclass and c.oid = d.objoid
            left join pg_type s on s.oid in (c.castsource, c.casttarget) and s.typnamespace in (select oid from namespace)
            left join pg_class t
                on t.oid = coalesce(i.indrelid, r.oid, g.tgrelid, w.ev_class, p.polrelid, nullif(k.conrelid, 0))
            where (d.objoid >= 16384 or d.classoid in ('pg_namespace'::regclass, 'pg_extension'::regclass))
              and (o.schema in (select quote_ident(nspname) from namespace)
                or t.relnamespace in (select oid from namespace)
                or s.oid is not null
                or d.classoid = 'pg_namespace'::regclass and d.objoid in (select oid from namespace)
                or d.classoid = 'pg_extension'::regclass)
              and (d.classoid, d.objoid) not in (select classid, objid from extension_member)
            """);

    /* Operators, collations, text search configurations and their like: at least that they are there. */
    private static final CatalogQuery OBJECT = new CatalogQuery(
            "object",
            """
            select distinct o.type || ' ' || o.identity path, null::name table_name,
                   jsonb_build_object('present', true) facts
            from pg_depend d
            join namespace n on n.oid = d.refobjid
            cross join pg_identify_object(d.classid, d.objid, d.objsubid) o
            where d.refclassid = 'pg_namespace'::regclass
              and d.classid not in ('pg_class'::regclass, 'pg_type'::regclass, 'pg_proc'::regclass,
                  'pg_extension'::regclass, 'pg_statistic_ext'::regclass, 'pg_constraint'::regclass)
              and (d.classid, d.objid) not in (select classid, objid from extension_member)
            """);

    private static final CatalogQuery DEFAULT_PRIVILEGES = new CatalogQuery(
            "default privileges",
            """
            select format('%s in %I for %s', pg_get_userbyid(a.defaclrole), n.nspname, a.defaclobjtype) path,
                   null::name table_name,
                   jsonb_build_object('acl', (select array_agg(i::text order by i::text) from unnest(a.defaclacl) i)) facts
            from pg_default_acl a
            join namespace n on n.oid = a.defaclnamespace
            """);

    private static final CatalogQuery EVENT_TRIGGER = new CatalogQuery(
            "event trigger",
            """
            select quote_ident(t.evtname) path, null::name table_name,
                   jsonb_build_object(
                       'owner', pg_get_userbyid(t.evtowner),
                       'event', t.evtevent,
                       'function', t.evtfoid::regprocedure::text,
                       'enabled', t.evtenabled,
                       'tags', t.evttags) facts
            from pg_event_trigger t
            where %s
            """
                    .formatted(notOfExtension("pg_event_trigger", "t.oid")));

    static final List<CatalogQuery> ALL =
            List.of(NAMESPACE, EXTENSION, COMMENT, OBJECT, DEFAULT_PRIVILEGES, EVENT_TRIGGER);
}
