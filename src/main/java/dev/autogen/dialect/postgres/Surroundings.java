package dev.autogen.dialect.postgres;

import java.sql.SQLException;
import java.util.List;

/**
 * What a database brings to every text that it reads: its server, extensions, types, routines, operators and collations.
 *
 * @param major the server's major version
 * @param fingerprint the same for as long as all of it is
 */
record Surroundings(int major, String fingerprint) {

    /** Each line is a JSON array, so that no two facts read the same. What extensions hold goes by their version. */
    private static final String SQL =
            """
            with home as (select oid, nspname from pg_namespace
                           where nspname <> 'information_schema' and nspname !~ '^pg_'),
                 held as (select classid, objid from pg_depend where deptype = 'e'),
                 fact (line) as (
            select jsonb_build_array('server', version(), to_jsonb(d) - array['oid', 'datname', 'datdba',
                       'datistemplate', 'datallowconn', 'dathasloginevt', 'datconnlimit', 'datlastsysoid', 'datfrozenxid',
                       'datminmxid', 'dattablespace', 'datacl'])
              from pg_database d where d.datname = current_database()
            union all
            select jsonb_build_array('extension', x.extname, x.extversion, x.extnamespace::regnamespace)
              from pg_extension x
            union all
            select jsonb_build_array('type', n.nspname, t.typname, t.typtype, format_type(t.typbasetype, t.typtypmod),
                                     t.typnotnull, t.typdefault, nullif(t.typcollation, 0)::regcollation, t.typcategory, t.typinput::regproc,
                                     (select jsonb_agg(l.enumlabel order by l.enumsortorder)
                                        from pg_enum l where l.enumtypid = t.oid),
                                     (select jsonb_agg(jsonb_build_array(a.attname, a.attisdropped,
                                                         format_type(a.atttypid, a.atttypmod), nullif(a.attcollation, 0)::regcollation)
                                                       order by a.attnum)
                                        from pg_attribute a where a.attrelid = t.typrelid and a.attnum > 0),
                                     (select jsonb_agg(pg_get_constraintdef(k.oid) order by k.conname)
                                        from pg_constraint k where k.contypid = t.oid))
              from pg_type t join home n on n.oid = t.typnamespace left join pg_class c on c.oid = t.typrelid
             where (t.typtype in ('b', 'd', 'e', 'r', 'm') and t.typcategory <> 'A' or c.relkind = 'c')
               and ('pg_type'::regclass, t.oid) not in (select * from held)
            union all
            select jsonb_build_array('routine', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid),
                                     pg_get_function_arguments(p.oid), pg_get_function_result(p.oid), p.prokind,
                                     p.provolatile, p.proisstrict, g.lanname, p.prosrc, p.probin,
                                     pg_get_function_sqlbody(p.oid))
              from pg_proc p join home n on n.oid = p.pronamespace join pg_language g on g.oid = p.prolang
             where ('pg_proc'::regclass, p.oid) not in (select * from held)
            union all
            select jsonb_build_array('operator', n.nspname, o.oprname, o.oprleft::regtype, o.oprright::regtype,
                                     o.oprresult::regtype, o.oprcode::regprocedure)
              from pg_operator o join home n on n.oid = o.oprnamespace
             where ('pg_operator'::regclass, o.oid) not in (select * from held)
            union all
            select jsonb_build_array('operator class', n.nspname, o.opcname, m.amname, o.opcintype::regtype, o.opcdefault)
              from pg_opclass o join pg_am m on m.oid = o.opcmethod join home n on n.oid = o.opcnamespace
             where ('pg_opclass'::regclass, o.oid) not in (select * from held)
            union all
            select jsonb_build_array('collation', n.nspname, to_jsonb(c) - array['oid', 'collnamespace', 'collowner'])
              from pg_collation c join home n on n.oid = c.collnamespace
            union all
            select jsonb_build_array('cast', c.castsource::regtype, c.casttarget::regtype,
                                     nullif(c.castfunc, 0)::regprocedure, c.castcontext, c.castmethod)
              from pg_cast c where c.oid >= 16384
            union all
            select jsonb_build_array('text search', n.nspname, c.cfgname)
              from pg_ts_config c join home n on n.oid = c.cfgnamespace)
            select encode(sha256(convert_to(string_agg(line::text, e'\\n' order by line::text collate "C"), 'UTF8')),
                          'hex') as fingerprint
              from fact""";

    static Surroundings read(CatalogSession session) throws SQLException {
        List<CatalogRow> rows = session.rows(SQL);
        return new Surroundings(session.major(), rows.get(0).text("fingerprint"));
    }
}
