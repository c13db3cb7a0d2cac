package dev.autogen.dialect.postgres;

import dev.autogen.dialect.InspectionScope;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * One look into {@code pg_catalog}: a connection with pinned settings and what to look at.
 *
 * @param connection the connection, inside a transaction
 * @param scope the schemas to read
 * @param temporary whether the session's temporary relations are wanted instead of the permanent ones
 */
record Catalog(Connection connection, InspectionScope scope, boolean temporary) {

    /** Makes a value of one row. */
    @FunctionalInterface
    interface Mapper<T> {
        T map(CatalogRow row) throws SQLException;
    }

    /** Runs one query; parameters are booleans, lists of schema names and arrays of OIDs. */
    <T> List<T> list(String sql, Mapper<T> mapper, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                bind(statement, i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<T> values = new ArrayList<>();
                CatalogRow row = new CatalogRow(rows);
                while (rows.next()) {
                    values.add(mapper.map(row));
                }
                return values;
            }
        }
    }

    /** Whether the server knows what this major version brought. */
    boolean since(int major) throws SQLException {
        return connection.getMetaData().getDatabaseMajorVersion() >= major;
    }

    private void bind(PreparedStatement statement, int index, Object parameter) throws SQLException {
        if (parameter instanceof List<?> names) {
            statement.setArray(index, connection.createArrayOf("text", names.toArray()));
        } else if (parameter instanceof Long[] oids) {
            statement.setArray(index, connection.createArrayOf("oid", oids));
        } else {
            statement.setObject(index, parameter);
        }
    }
}
