package dev.autogen.command;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Name;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * What another tool has written down about a database.
 *
 * @see <a href="https://docs.liquibase.com/concepts/tracking-tables/databasechangelog-table.html">DATABASECHANGELOG</a>
 */
record ForeignHistory(ForeignTool tool, Dialect dialect, List<String> schemas, String database) {

    private static final String FLYWAY_FAILED =
            "select coalesce(version, description) from %s where not success order by installed_rank limit 1";
    private static final String FLYWAY_LAST =
            "select 'version ' || version from %s where version is not null order by installed_rank desc limit 1";
    private static final String LIQUIBASE_LAST =
            "select 'changeset ' || id || ' of ' || author from %s order by orderexecuted desc limit 1";
    private static final String LIQUIBASE_LOCK = "select 'locked' from %s where locked limit 1";

    /**
     * The last that it has carried out, in words.
     *
     * @throws AdoptionException when it was never here, or is not done
     */
    String last(Connection connection) throws SQLException {
        for (String schema : schemas) {
            String table = dialect.quote(Name.of(schema, tool.history()));
            if (one(connection, "select to_regclass('" + table.replace("'", "''") + "')::text")
                    .isPresent()) {
                requireDone(connection, schema, table);
                Optional<String> last = one(
                        connection, String.format(tool == ForeignTool.FLYWAY ? FLYWAY_LAST : LIQUIBASE_LAST, table));
                if (last.isPresent()) {
                    return last.get();
                }
            }
        }
        throw AdoptionException.noHistory(tool, database, schemas);
    }

    private void requireDone(Connection connection, String schema, String table) throws SQLException {
        if (tool == ForeignTool.FLYWAY) {
            one(connection, String.format(FLYWAY_FAILED, table)).ifPresent(step -> {
                throw AdoptionException.failed(tool, step);
            });
            return;
        }
        String lock = dialect.quote(Name.of(schema, tool.history() + "lock"));
        one(connection, String.format(LIQUIBASE_LOCK, lock)).ifPresent(held -> {
            throw AdoptionException.locked(tool);
        });
    }

    private static Optional<String> one(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
        }
    }
}
