package dev.autogen.dialect.postgres;

import dev.autogen.operation.UpdateExtension;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Between which versions the scripts of extensions lead.
 *
 * @see <a href="https://www.postgresql.org/docs/current/extend-extensions.html#EXTEND-EXTENSIONS-UPDATES">Extension
 *     updates</a>
 */
final class UpdatePathQuery {

    private static final String SQL =
            """
            select e.name, p.source, p.target
              from pg_available_extensions e
             cross join lateral pg_extension_update_paths(e.name) p
             where e.name = any (?) and p.path is not null""";

    private UpdatePathQuery() {}

    /** The updates with a path from where they lead to where they start. */
    static Set<UpdateExtension> run(Connection connection, Set<UpdateExtension> updates) throws SQLException {
        Set<Path> paths = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            Object[] names =
                    updates.stream().map(update -> update.name().name()).toArray();
            statement.setArray(1, connection.createArrayOf("text", names));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    paths.add(new Path(rows.getString("name"), rows.getString("source"), rows.getString("target")));
                }
            }
        }
        return updates.stream()
                .filter(update -> paths.contains(new Path(update.name().name(), update.to(), update.from())))
                .collect(Collectors.toSet());
    }

    private record Path(String extension, String from, String to) {}
}
