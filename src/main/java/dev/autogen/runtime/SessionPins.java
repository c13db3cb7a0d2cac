package dev.autogen.runtime;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;

/**
 * The settings of the server session that the work of a run begins with, whatever the work before it has set.
 *
 * @param path where names are looked for
 * @param limits how long statements may take
 * @param shared whether a proxy gives the session to others after each transaction, so that no limit may stay in it
 */
record SessionPins(SearchPath path, StatementLimits limits, boolean shared) {
    private static final String SEARCH_PATH = "search_path";
    private static final String LOCK_TIMEOUT = "lock_timeout";
    private static final String STATEMENT_TIMEOUT = "statement_timeout";

    /** Those of work that has no limits. */
    static SessionPins of(SearchPath path) {
        return new SessionPins(path, StatementLimits.none(), false);
    }

    /** The settings that the session has now, of those that are pinned for it. */
    Map<String, String> present(Connection connection) throws SQLException {
        Map<String, String> present = new LinkedHashMap<>();
        for (String name : ofSession().keySet()) {
            present.put(name, "");
        }
        String sql = present.keySet().stream()
                .map(name -> "current_setting('" + name + "')")
                .collect(Collectors.joining(", ", "select ", ""));
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            int column = 1;
            for (Entry<String, String> entry : present.entrySet()) {
                entry.setValue(rows.getString(column++));
            }
        }
        return present;
    }

    /** What a transaction begins with. */
    Map<String, String> ofTransaction() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put(SEARCH_PATH, path.own());
        limits.lockTimeout().ifPresent(limit -> settings.put(LOCK_TIMEOUT, millis(limit)));
        limits.statementTimeout().ifPresent(limit -> settings.put(STATEMENT_TIMEOUT, millis(limit)));
        return settings;
    }

    /**
     * What a statement outside a transaction begins with. It waits for locks as long as it takes, and in a shared session it has
     * only the limits that the server sets.
     */
    Map<String, String> ofSession() {
        if (shared) {
            return Map.of(SEARCH_PATH, path.own());
        }
        Map<String, String> settings = ofTransaction();
        settings.computeIfPresent(LOCK_TIMEOUT, (name, limit) -> "0");
        return settings;
    }

    private static String millis(Duration time) {
        return time.toMillis() + "ms";
    }

    /**
     * Changes settings.
     *
     * @param local whether for the rest of the transaction that is open; else for the rest of the session
     */
    static void set(Map<String, String> settings, boolean local, Connection connection) throws SQLException {
        String sql = settings.keySet().stream()
                .map(name -> "set_config('" + name + "', ?, " + local + ")")
                .collect(Collectors.joining(", ", "select ", ""));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int parameter = 1;
            for (String value : settings.values()) {
                statement.setString(parameter++, value);
            }
            statement.execute();
        }
    }

    /** Lets the session look for names elsewhere. */
    static void search(String schemas, boolean local, Connection connection) throws SQLException {
        set(Map.of(SEARCH_PATH, schemas), local, connection);
    }
}
