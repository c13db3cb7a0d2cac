package dev.autogen.dialect.postgres;

import dev.autogen.schema.Cast;
import dev.autogen.schema.EnumType;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * Reads enum types with their labels and casts.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-enum.html">pg_enum</a>
 */
final class EnumQuery {

    private static final String SQL =
            """
            select t.oid, n.nspname, t.typname, obj_description(t.oid, 'pg_type') as comment,
                   (select array_agg(l.enumlabel::text order by l.enumsortorder)
                      from pg_enum l where l.enumtypid = t.oid) as labels
              from pg_type t
              join pg_namespace n on n.oid = t.typnamespace
             where n.nspname = any (?) and t.typtype = 'e'
               and not exists (select from pg_depend e
                                where e.classid = 'pg_type'::regclass and e.objid = t.oid and e.deptype = 'e')
             order by n.nspname, t.typname""";

    private EnumQuery() {}

    static List<EnumType> run(Catalog catalog) throws SQLException {
        Map<Long, List<Cast>> casts = CastQuery.run(catalog);
        return catalog.list(
                SQL,
                row -> new EnumType(
                        catalog.scope().name(row.text("nspname"), row.text("typname")),
                        row.texts("labels"),
                        casts.getOrDefault(row.number("oid"), List.of()),
                        row.optional("comment")),
                catalog.scope().schemas());
    }
}
