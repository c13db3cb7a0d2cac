package dev.autogen.dialect.postgres;

import dev.autogen.dialect.InspectionScope;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * One look into {@code pg_catalog}: a session with pinned settings and what to look at.
 *
 * @param session the session, inside a transaction
 * @param scope the schemas to read
 * @param temporary whether the session's temporary relations are wanted instead of the permanent ones
 */
record Catalog(CatalogSession session, InspectionScope scope, boolean temporary) {

    /** Makes a value of one row. */
    @FunctionalInterface
    interface Mapper<T> {
        T map(CatalogRow row) throws SQLException;
    }

    static Catalog of(Connection connection, InspectionScope scope) {
        return new Catalog(new ConnectionSession(connection), scope, false);
    }

    /** Runs one query; parameters are booleans, lists of schema names and arrays of OIDs. */
    <T> List<T> list(String sql, Mapper<T> mapper, Object... parameters) throws SQLException {
        List<T> values = new ArrayList<>();
        for (CatalogRow row : session.rows(sql, parameters)) {
            values.add(mapper.map(row));
        }
        return values;
    }

    /** Whether the server knows what this major version brought. */
    boolean since(int major) throws SQLException {
        return session.major() >= major;
    }
}
