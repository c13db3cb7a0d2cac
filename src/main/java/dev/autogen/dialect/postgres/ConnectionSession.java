package dev.autogen.dialect.postgres;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A session with a server, inside a transaction with pinned settings. */
record ConnectionSession(Connection connection) implements CatalogSession {

    @Override
    public void execute(String sql) throws SQLException {
        PinnedTransaction.execute(connection, sql);
    }

    @Override
    public List<CatalogRow> rows(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                bind(statement, i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows(rows);
            }
        }
    }

    @Override
    public int major() throws SQLException {
        return connection.getMetaData().getDatabaseMajorVersion();
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

    private static List<CatalogRow> rows(ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        List<CatalogRow> values = new ArrayList<>();
        while (rows.next()) {
            Map<String, @Nullable Object> cells = new LinkedHashMap<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                cells.put(columns.getColumnLabel(i), cell(rows, i, columns.getColumnType(i)));
            }
            values.add(new CatalogRow(cells));
        }
        return values;
    }

    private static @Nullable Object cell(ResultSet rows, int index, int type) throws SQLException {
        if (type == Types.BIT) {
            return rows.getBoolean(index) ? "t" : "f";
        }
        if (type != Types.ARRAY) {
            return rows.getString(index);
        }
        Array array = rows.getArray(index);
        return array == null ? null : Arrays.asList((String[]) array.getArray());
    }
}
