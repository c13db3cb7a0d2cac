package dev.autogen.database;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Makes databases of unique names on a server, each to be dropped after use.
 *
 * <p>One that is in use has a session of its own, which ends with the process that made it. So one without a session was
 * left by a killed process and is dropped before the next is made: PostgreSQL refuses that for any that is in use.
 */
public final class ScratchDatabases {

    private static final String PREFIX = "autogen_scratch_";
    private static final String OBJECT_IN_USE = "55006";
    private static final String NO_SUCH_DATABASE = "3D000";
    private static final int ATTEMPTS = 5;
    private static final int NAME_BYTES = 8;

    private static final String LEFT_OVER =
            """
            SELECT datname
              FROM pg_database AS database
             WHERE datname ~ '^autogen_scratch_[0-9a-f]{16}$'
               AND pg_has_role(datdba, 'USAGE')
               AND NOT EXISTS (SELECT 1 FROM pg_stat_activity AS session WHERE session.datid = database.oid)
             ORDER BY datname
            """;

    private static final String MAY_CREATE =
            """
            SELECT (rolcreatedb OR rolsuper) AND NOT pg_is_in_recovery()
              FROM pg_roles
             WHERE rolname = current_user
            """;

    private final Database server;
    private final SecureRandom random = new SecureRandom();

    /**
     * Scratch databases on the server of a database.
     *
     * @param server where its user may create databases, as whom the connections stay: they take no other role
     */
    public ScratchDatabases(Database server) {
        this.server = server.withSetup(SessionSetup.none());
    }

    /** Whether a server lets the user of one of its databases create others. */
    static boolean allowedOn(Database live) {
        try (Connection connection = live.withSetup(SessionSetup.none()).connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(MAY_CREATE)) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            throw new ScratchDatabaseException(live.displayUrl(), e);
        }
    }

    /**
     * Makes an empty database, which the caller closes.
     *
     * @throws ScratchDatabaseException where the server refuses
     */
    public ScratchDatabase create() {
        try (Connection connection = server.connect()) {
            removeLeftOver(connection);
            return create(connection);
        } catch (SQLException e) {
            throw new ScratchDatabaseException(server.displayUrl(), e);
        }
    }

    /** Another process may take a database for a left-over one before the session that holds it is there. */
    private ScratchDatabase create(Connection connection) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            String name = PREFIX + HexFormat.of().formatHex(randomBytes());
            Catalog.createDatabase(connection, name);
            Database database = server.sibling(name);
            try {
                return new ScratchDatabase(name, database, server, database.connect());
            } catch (MissingDatabaseException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private byte[] randomBytes() {
        byte[] bytes = new byte[NAME_BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    private static void removeLeftOver(Connection connection) throws SQLException {
        for (String name : leftOver(connection)) {
            try {
                Catalog.execute(connection, "DROP DATABASE " + name);
            } catch (SQLException e) {
                if (!OBJECT_IN_USE.equals(e.getSQLState()) && !NO_SUCH_DATABASE.equals(e.getSQLState())) {
                    throw e;
                }
            }
        }
    }

    private static List<String> leftOver(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(LEFT_OVER)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
