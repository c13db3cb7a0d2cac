package dev.autogen.scenario;

import dev.autogen.testing.CatalogDump;
import dev.autogen.testing.DumpOptions;
import dev.autogen.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What all schemas of a database hold, by the independent dump.
 *
 * @param ignoresColumnOrder whether the places of columns count for nothing
 */
record Structure(TestDatabase database, boolean ignoresColumnOrder) {
    private static final String SCHEMAS =
            "select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' order by 1";
    /** Constants in a list are a set, which revisions write sorted. */
    private static final DumpOptions OPTIONS =
            new DumpOptions(false, false, true, DumpOptions.exact().excludedTables());

    private static final String POSITION = "column \\S+ position = \\d+";

    /** No statement makes an index that is not valid. */
    private static final String VALIDITY = "index \\S+ indisvalid = \\w+";

    Structure(TestDatabase database) {
        this(database, false);
    }

    Structure arranged(boolean anyhow) {
        return new Structure(database, anyhow);
    }

    List<String> exactly() {
        try (Connection connection = database.connect()) {
            return CatalogDump.of(connection, schemas(connection), OPTIONS);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> changesSince(List<String> before) {
        return CatalogDump.diff(before, exactly()).stream()
                .filter(line -> !line.substring(2).matches(VALIDITY))
                .filter(line -> !ignoresColumnOrder || !line.substring(2).matches(POSITION))
                .toList();
    }

    private static List<String> schemas(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = connection.createStatement().executeQuery(SCHEMAS)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
