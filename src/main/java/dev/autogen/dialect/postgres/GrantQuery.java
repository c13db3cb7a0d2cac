package dev.autogen.dialect.postgres;

import dev.autogen.schema.Grant;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the privileges that others than the owners have on views.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-priv.html">Privileges</a>
 */
final class GrantQuery {

    private static final String SQL =
            """
            select g.relation, coalesce(r.rolname, 'public') as role, g.is_grantable,
                   array_agg(g.privilege order by g.privilege) as privileges
              from (select c.oid as relation, x.grantee, x.is_grantable, x.privilege_type as privilege
                      from pg_class c, aclexplode(c.relacl) x
                     where x.grantee <> c.relowner
                    union all
                    select c.oid, x.grantee, x.is_grantable, x.privilege_type || ' (' || quote_ident(a.attname) || ')'
                      from pg_class c join pg_attribute a on a.attrelid = c.oid, aclexplode(a.attacl) x
                     where x.grantee <> c.relowner and not a.attisdropped) g
              join pg_class c on c.oid = g.relation
              left join pg_roles r on r.oid = g.grantee
             where g.relation = any (?) and c.relkind in ('v', 'm')
             group by 1, 2, 3
             order by 1, 2, 3""";

    private record OwnedGrant(long relation, Grant grant) {}

    private GrantQuery() {}

    /** The privileges in a fixed order, by the OID of their view. */
    static Map<Long, List<Grant>> run(Catalog catalog, Long[] relations) throws SQLException {
        return catalog.list(SQL, GrantQuery::grant, (Object) relations).stream()
                .collect(Collectors.groupingBy(
                        OwnedGrant::relation, Collectors.mapping(OwnedGrant::grant, Collectors.toList())));
    }

    private static OwnedGrant grant(CatalogRow row) throws SQLException {
        return new OwnedGrant(
                row.number("relation"), new Grant(row.text("role"), row.texts("privileges"), row.flag("is_grantable")));
    }
}
