package dev.autogen.testing.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A query for the objects of one kind in some schemas.
 *
 * <p>Its SQL selects {@code path} (the object's qualified name), {@code table_name} (the unqualified name of the table
 * that the object belongs to, or null) and {@code facts} (a JSON object). It starts from the whole catalog row, from
 * which it takes what is no structure (OIDs, statistics, hints) away: a column that a later PostgreSQL adds is thus a
 * fact without further ado. It may use {@code namespace} (the schemas asked for) and {@code extension_member}.
 *
 * @param kind the first word of each line, such as {@code column}
 * @param sql the select
 */
public record CatalogQuery(String kind, String sql) {

    private static final String FRAME =
            """
            with namespace as (select oid, nspname from pg_namespace where nspname = any (?)),
                 extension_member as (select classid, objid from pg_depend where deptype = 'e'),
                 object as (%s)
            select o.path, o.table_name, f.key, f.value
            from object o, jsonb_each_text(o.facts) f
            where f.value is not null
            """;

    /** Every query of the dump. */
    public static List<CatalogQuery> all() {
        return Stream.of(
                        RelationQueries.ALL,
                        ConstraintQueries.ALL,
                        TypeQueries.ALL,
                        RoutineQueries.ALL,
                        DatabaseQueries.ALL)
                .flatMap(List::stream)
                .toList();
    }

    /** The facts of the objects in these schemas, in no order. */
    public List<CatalogFact> read(Connection connection, List<String> schemas) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FRAME.formatted(sql))) {
            statement.setArray(1, connection.createArrayOf("text", schemas.toArray()));
            return facts(statement);
        }
    }

    private List<CatalogFact> facts(PreparedStatement statement) throws SQLException {
        List<CatalogFact> facts = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                facts.add(
                        new CatalogFact(kind, row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
            }
        }
        return facts;
    }

    static String acl(String column, String objectType, String owner) {
        return "(select array_agg(item::text order by item::text) from unnest(coalesce(%s, acldefault(%s, %s))) item)"
                .formatted(column, objectType, owner);
    }

    static String notOfExtension(String catalog, String oid) {
        return "(%s, %s) not in (select classid, objid from extension_member)"
                .formatted("'" + catalog + "'::regclass", oid);
    }
}
