package dev.autogen.dialect.postgres;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the catalog shows of the objects that auxiliary DDL makes: a definition by identity.
 *
 * <p>Covers routines, triggers, rules, policies, relations with columns, indexes, constraints, types and casts. Owners and
 * privileges are left out, because they differ from server to server.
 */
final class CatalogFacts {

    private static final String SQL =
            """
            with scope as (select oid from pg_namespace where nspname = any (?)),
                 rel as (select c.* from pg_class c join scope s on s.oid = c.relnamespace)
            select 'routine ' || p.oid::regprocedure as identity,
                   case when p.prokind = 'a' then 'aggregate' else pg_get_functiondef(p.oid) end as definition
              from pg_proc p join scope s on s.oid = p.pronamespace
             where not exists (select from pg_depend e where e.classid = 'pg_proc'::regclass and e.objid = p.oid
                                  and e.deptype = 'e')
            union all
            select 'trigger ' || t.tgname || ' on ' || t.tgrelid::regclass,
                   pg_get_triggerdef(t.oid) || ' ' || t.tgenabled::text
              from pg_trigger t join rel r on r.oid = t.tgrelid where not t.tgisinternal
            union all
            select 'rule ' || u.rulename || ' on ' || u.ev_class::regclass, pg_get_ruledef(u.oid)
              from pg_rewrite u join rel r on r.oid = u.ev_class where u.rulename <> '_RETURN'
            union all
            select 'policy ' || y.polname || ' on ' || y.polrelid::regclass,
                   concat_ws(' ', y.polcmd, y.polpermissive, pg_get_expr(y.polqual, y.polrelid),
                             pg_get_expr(y.polwithcheck, y.polrelid))
              from pg_policy y join rel r on r.oid = y.polrelid
            union all
            select case when r.relkind in ('r', 'p') then 'table ' else 'relation ' end || r.oid::regclass,
                   concat_ws(' ', r.relkind, r.relrowsecurity, r.relforcerowsecurity, r.reloptions::text,
                             case when r.relkind in ('v', 'm') then pg_get_viewdef(r.oid) end)
              from rel r where r.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
            union all
            select 'column ' || a.attrelid::regclass || ' ' || a.attname,
                   concat_ws(' ', format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attstorage,
                             pg_get_expr(d.adbin, d.adrelid))
              from pg_attribute a join rel r on r.oid = a.attrelid and r.relkind in ('r', 'p', 'f')
              left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
             where a.attnum > 0 and not a.attisdropped
            union all
            select 'index ' || i.indexrelid::regclass, pg_get_indexdef(i.indexrelid)
              from pg_index i join rel r on r.oid = i.indrelid
            union all
            select 'constraint ' || k.conname || ' on ' || k.conrelid::regclass, pg_get_constraintdef(k.oid)
              from pg_constraint k join rel r on r.oid = k.conrelid where k.contype <> 'n'
            union all
            select 'type ' || format_type(t.oid, null),
                   concat_ws(' ', t.typtype, format_type(nullif(t.typbasetype, 0), t.typtypmod), t.typdefault,
                             (select string_agg(l.enumlabel, ',' order by l.enumsortorder)
                                from pg_enum l where l.enumtypid = t.oid))
              from pg_type t join scope s on s.oid = t.typnamespace where t.typtype in ('e', 'd', 'r')
               and not exists (select from pg_depend e where e.classid = 'pg_type'::regclass and e.objid = t.oid
                                  and e.deptype = 'e')
            union all
            select 'cast ' || format_type(c.castsource, null) || ' as ' || format_type(c.casttarget, null),
                   concat_ws(' ', c.castcontext, c.castmethod, nullif(c.castfunc, 0)::regprocedure)
              from pg_cast c where c.oid >= 16384
               and not exists (select from pg_depend e where e.classid = 'pg_cast'::regclass and e.objid = c.oid
                                  and e.deptype = 'e')
            union all
            select 'extension ' || x.extname, '' from pg_extension x""";

    private CatalogFacts() {}

    static Map<String, String> read(Catalog catalog) throws SQLException {
        List<Map.Entry<String, String>> facts = catalog.list(
                SQL,
                row -> Map.entry(row.text("identity"), row.text("definition")),
                catalog.scope().schemas());
        return facts.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    /** The identity of a table. */
    static String table(String quotedName) {
        return "table " + quotedName;
    }
}
