package dev.autogen.dialect.postgres;

import java.sql.SQLException;
import java.util.List;

/** What statements are run in and the catalog is read through. */
interface CatalogSession {

    /** Runs statements as they are: no JDBC escapes, no parameters. */
    void execute(String sql) throws SQLException;

    /** Runs one query; parameters are booleans, texts, lists of texts and arrays of OIDs. */
    List<CatalogRow> rows(String sql, Object... parameters) throws SQLException;

    /** The server's major version. */
    int major() throws SQLException;
}
