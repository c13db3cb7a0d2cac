package dev.autogen.testing.catalog;

import static dev.autogen.testing.catalog.CatalogQuery.notOfExtension;

import java.util.List;

/** Constraints of tables and domains, and indexes. */
final class ConstraintQueries {

    private ConstraintQueries() {}

    /*
     * PostgreSQL 18 has a constraint for each NOT NULL, named by itself; the column says as much already, unless it is
     * not valid or not inherited. Constraint triggers are among the triggers.
     */
    private static final CatalogQuery CONSTRAINT = new CatalogQuery(
            "constraint",
            """
            select format('%%s.%%I', coalesce(nullif(c.conrelid, 0)::regclass::text, format_type(c.contypid, null)), c.conname) path,
                   t.relname table_name,
                   to_jsonb(c) - '{oid,conname,connamespace,conrelid,contypid,conindid,conparentid,confrelid,conkey,confkey,
                       conpfeqop,conppeqop,conffeqop,confdelsetcols,conexclop,conbin}'::text[]
                   || jsonb_build_object(
                       'definition', pg_get_constraintdef(c.oid),
                       'index', nullif(c.conindid, 0)::regclass::text,
                       'parent', (select parent.conname from pg_constraint parent where parent.oid = c.conparentid)) facts
            from pg_constraint c
            join namespace n on n.oid = c.connamespace
            left join pg_class t on t.oid = c.conrelid
            where c.contype <> 't' and (c.contype <> 'n' or not c.convalidated or c.connoinherit)
              and %s and (c.conrelid = 0 or %s) and (c.contypid = 0 or %s)
            """
                    .formatted(
                            notOfExtension("pg_constraint", "c.oid"),
                            notOfExtension("pg_class", "c.conrelid"),
                            notOfExtension("pg_type", "c.contypid")));

    /* The definition holds keys, operator classes, collations, order, expressions and predicate. */
    private static final CatalogQuery INDEX = new CatalogQuery(
            "index",
            """
            select format('%%I.%%I', n.nspname, c.relname) path, t.relname table_name,
                   to_jsonb(i) - '{indexrelid,indrelid,indcheckxmin,indkey,indcollation,indclass,indoption,indexprs,
                       indpred}'::text[]
                   || jsonb_build_object(
                       'table', i.indrelid::regclass::text,
                       'constraint', (select k.conname from pg_constraint k
                           where k.conindid = c.oid and k.contype in ('p', 'u', 'x')),
                       'definition', pg_get_indexdef(c.oid)) facts
            from pg_index i
            join pg_class c on c.oid = i.indexrelid
            join pg_class t on t.oid = i.indrelid
            join namespace n on n.oid = c.relnamespace
            where %s and %s
            """
                    .formatted(notOfExtension("pg_class", "c.oid"), notOfExtension("pg_class", "t.oid")));

    static final List<CatalogQuery> ALL = List.of(CONSTRAINT, INDEX);
}
