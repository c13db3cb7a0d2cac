package dev.autogen.testing.catalog;

import static dev.autogen.testing.catalog.CatalogQuery.acl;
import static dev.autogen.testing.catalog.CatalogQuery.notOfExtension;

import java.util.List;

/** What runs inside the database: routines, triggers, rules and policies. */
final class RoutineQueries {

    private RoutineQueries() {}

    private static final CatalogQuery ROUTINE = new CatalogQuery(
            "routine",
            """
            select p.oid::regprocedure::text path, null::name table_name,
                   jsonb_build_object(
                       'owner', pg_get_userbyid(p.proowner),
                       'acl', %s,
                       'kind', p.prokind,
                       'result', pg_get_function_result(p.oid),
                       'definition', case when p.prokind <> 'a' then pg_get_functiondef(p.oid) end,
                       'aggregate', (select to_jsonb(a) - '{aggfnoid}'::text[] || jsonb_build_object(
                               'aggsortop', nullif(a.aggsortop, 0)::regoperator::text,
                               'aggtranstype', format_type(a.aggtranstype, null),
                               'aggmtranstype', format_type(nullif(a.aggmtranstype, 0), null))
                           from pg_aggregate a where a.aggfnoid = p.oid)) facts
            from pg_proc p
            join namespace n on n.oid = p.pronamespace
            where %s
            """
                    .formatted(acl("p.proacl", "'f'", "p.proowner"), notOfExtension("pg_proc", "p.oid")));

    /* A constraint's own triggers have numbers for names; they count where somebody switched them off. */
    private static final CatalogQuery TRIGGER = new CatalogQuery(
            "trigger",
            """
            select format('%I.%I.%s', n.nspname, c.relname,
                       case when t.tgisinternal then format('(of %I) %s', k.conname, t.tgfoid::regproc) else quote_ident(t.tgname) end) path,
                   c.relname table_name,
                   jsonb_build_object(
                       'enabled', t.tgenabled,
                       'definition', case when not t.tgisinternal then pg_get_triggerdef(t.oid) end) facts
            from pg_trigger t
            join pg_class c on c.oid = t.tgrelid
            join namespace n on n.oid = c.relnamespace
            left join pg_constraint k on k.oid = t.tgconstraint
            where not t.tgisinternal or t.tgenabled <> 'O'
            """);

    private static final CatalogQuery RULE = new CatalogQuery(
            "rule",
            """
            select format('%I.%I.%I', n.nspname, c.relname, r.rulename) path, c.relname table_name,
                   jsonb_build_object('enabled', r.ev_enabled, 'definition', pg_get_ruledef(r.oid)) facts
            from pg_rewrite r
            join pg_class c on c.oid = r.ev_class
            join namespace n on n.oid = c.relnamespace
            where r.rulename <> '_RETURN'
            """);

    private static final CatalogQuery POLICY = new CatalogQuery(
            "policy",
            """
            select format('%I.%I.%I', n.nspname, c.relname, p.polname) path, c.relname table_name,
                   jsonb_build_object(
                       'command', p.polcmd,
                       'permissive', p.polpermissive,
                       'roles', (select array_agg(case r when 0 then 'public' else pg_get_userbyid(r) end order by 1)
                           from unnest(p.polroles) r),
                       'using', pg_get_expr(p.polqual, p.polrelid),
                       'check', pg_get_expr(p.polwithcheck, p.polrelid)) facts
            from pg_policy p
            join pg_class c on c.oid = p.polrelid
            join namespace n on n.oid = c.relnamespace
            """);

    static final List<CatalogQuery> ALL = List.of(ROUTINE, TRIGGER, RULE, POLICY);
}
