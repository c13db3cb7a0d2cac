package dev.autogen.metamodel.hibernate;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Storage parameters as {@code WITH (…)} lists them.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-STORAGE-PARAMETERS">Storage
 *     parameters</a>
 */
final class StorageParameters {

    private static final String IMPLIED = "true";

    private StorageParameters() {}

    /** Parses {@code fillfactor = 70, autovacuum_enabled}; a parameter without a value is true. */
    static SortedMap<String, String> parse(String list) {
        SortedMap<String, String> parameters = new TreeMap<>();
        for (String part : SqlCursor.splitAtCommas(list)) {
            SqlCursor cursor = new SqlCursor(part);
            String name = String.join(".", cursor.qualifiedName());
            parameters.put(name, cursor.accept("=") ? value(cursor.rest()) : IMPLIED);
        }
        return parameters;
    }

    private static String value(String written) {
        return written.startsWith("'") ? SqlToken.scan(written).get(0).unquoted() : written;
    }
}
