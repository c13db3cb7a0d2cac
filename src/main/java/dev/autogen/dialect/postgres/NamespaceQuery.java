package dev.autogen.dialect.postgres;

import dev.autogen.schema.Name;
import dev.autogen.schema.Namespace;
import java.sql.SQLException;
import java.util.List;

/** Reads which of the schemas in scope exist, less the default schema, which is taken for granted. */
final class NamespaceQuery {

    private static final String SQL =
            """
            select n.nspname, obj_description(n.oid, 'pg_namespace') as comment
              from pg_namespace n
             where n.nspname = any (?)
               and not exists (select from pg_depend e
                                where e.classid = 'pg_namespace'::regclass and e.objid = n.oid and e.deptype = 'e')
             order by n.nspname""";

    private NamespaceQuery() {}

    static List<Namespace> run(Catalog catalog) throws SQLException {
        List<String> schemas = catalog.scope().schemas();
        return catalog.list(
                SQL,
                row -> new Namespace(Name.of(row.text("nspname")), row.optional("comment")),
                schemas.subList(1, schemas.size()));
    }
}
