package dev.autogen.command;

import dev.autogen.config.TenantChoice;
import dev.autogen.config.TenantSettings;
import dev.autogen.database.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The schemas of tenants in a database. */
record TenantSchemas(Database database) {

    /**
     * The names that a query finds, each once, in its order.
     *
     * @throws TenantException when it fails, finds nothing, or finds what is no name of a schema
     */
    List<String> found(String query) {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            try {
                List<String> names = names(query, connection);
                if (names.isEmpty()) {
                    throw TenantException.noneFound(query);
                }
                return names;
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw TenantException.queryFailed(query, e);
        }
    }

    private static List<String> names(String query, Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            if (columns != 1) {
                throw TenantException.severalColumns(columns);
            }
            while (rows.next()) {
                names.add(usable(rows));
            }
        }
        return names.stream().distinct().toList();
    }

    private static String usable(ResultSet rows) throws SQLException {
        String name = rows.getString(1);
        String told = rows.wasNull() ? "" : name;
        if (!TenantChoice.canBeTenant(told)) {
            throw TenantException.unusableName(told);
        }
        return told;
    }

    /** @throws TenantException when the settings are of a tenant whose schema is missing, and is not to be made */
    void requireThatOf(TenantSettings settings) {
        settings.tenant()
                .filter(tenant -> !settings.create() && !exists(tenant))
                .ifPresent(tenant -> {
                    throw TenantException.noSchema(tenant, database.displayUrl());
                });
    }

    private boolean exists(String schema) {
        return Jdbc.on(database, "looking for the schema of tenant " + schema, connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement("select 1 from pg_catalog.pg_namespace where nspname = ?")) {
                query.setString(1, schema);
                try (ResultSet rows = query.executeQuery()) {
                    return rows.next();
                }
            }
        });
    }
}
