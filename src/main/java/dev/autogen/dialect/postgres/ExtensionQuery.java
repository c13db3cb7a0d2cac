package dev.autogen.dialect.postgres;

import dev.autogen.schema.Extension;
import dev.autogen.schema.Name;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Reads the installed extensions, less {@code plpgsql}, which every database has.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-extension.html">pg_extension</a>
 */
final class ExtensionQuery {

    private static final String SQL =
            """
            select e.extname, n.nspname, e.extversion, obj_description(e.oid, 'pg_extension') as comment, x.comment as usual
              from pg_extension e
              join pg_namespace n on n.oid = e.extnamespace
              left join pg_available_extensions x on x.name = e.extname
             where e.extname <> 'plpgsql'
             order by e.extname""";

    private ExtensionQuery() {}

    static List<Extension> run(Catalog catalog) throws SQLException {
        return catalog.list(SQL, ExtensionQuery::extension);
    }

    private static Extension extension(CatalogRow row) throws SQLException {
        Optional<String> usual = row.optional("usual");
        return new Extension(
                Name.of(row.text("extname")),
                row.optional("nspname"),
                row.optional("extversion"),
                row.optional("comment").filter(comment -> !usual.equals(Optional.of(comment))));
    }
}
