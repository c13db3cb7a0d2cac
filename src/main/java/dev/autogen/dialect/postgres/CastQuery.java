package dev.autogen.dialect.postgres;

import dev.autogen.schema.Cast;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the casts from and to enum types; binary ones, which no enum can have, are left out.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-cast.html">pg_cast</a>
 */
final class CastQuery {

    private static final String SQL =
            """
            select t.oid as enum, format_type(c.castsource, null) as source, format_type(c.casttarget, null) as target,
                   c.castcontext, case when c.castmethod = 'f' then c.castfunc::regprocedure::text end as function
              from pg_cast c
              join pg_type t on t.oid in (c.castsource, c.casttarget) and t.typtype = 'e'
              join pg_namespace n on n.oid = t.typnamespace
             where n.nspname = any (?)
               and c.castmethod in ('i', 'f')
               and not exists (select from pg_depend e
                                where e.classid = 'pg_cast'::regclass and e.objid = c.oid and e.deptype = 'e')""";

    private record OwnedCast(long type, Cast cast) {}

    private CastQuery() {}

    /** The casts by the OID of their enum type. */
    static Map<Long, List<Cast>> run(Catalog catalog) throws SQLException {
        return catalog.list(SQL, CastQuery::cast, catalog.scope().schemas()).stream()
                .collect(Collectors.groupingBy(
                        OwnedCast::type, Collectors.mapping(OwnedCast::cast, Collectors.toList())));
    }

    private static OwnedCast cast(CatalogRow row) throws SQLException {
        Cast cast = new Cast(
                row.text("source"), row.text("target"), context(row.text("castcontext")), row.optional("function"));
        return new OwnedCast(row.number("enum"), cast);
    }

    private static Cast.Context context(String code) {
        return switch (code) {
            case "i" -> Cast.Context.IMPLICIT;
            case "a" -> Cast.Context.ASSIGNMENT;
            default -> Cast.Context.EXPLICIT;
        };
    }
}
