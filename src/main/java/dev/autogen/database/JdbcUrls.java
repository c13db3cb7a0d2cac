package dev.autogen.database;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The parts of pgjdbc's URLs.
 *
 * <p>Forms: {@code jdbc:postgresql://host:port,…/database?…}, {@code jdbc:postgresql:database?…} and those without a
 * database; see <a href="https://jdbc.postgresql.org/documentation/use/">pgjdbc's manual</a>.
 */
final class JdbcUrls {

    private static final String PREFIX = "jdbc:postgresql:";

    private JdbcUrls() {}

    /** The same URL with another database. */
    static String withDatabase(String url, String database) {
        int query = url.indexOf('?');
        String address = query < 0 ? url : url.substring(0, query);
        String parameters = query < 0 ? "" : url.substring(query);
        return server(address) + URLEncoder.encode(database, StandardCharsets.UTF_8) + parameters;
    }

    /** What comes before the database; nothing of a host where the URL names none, so that a service may. */
    private static String server(String address) {
        if (!address.startsWith(PREFIX + "//")) {
            return PREFIX;
        }
        int host = PREFIX.length() + 2;
        int path = address.indexOf('/', host);
        String server = path < 0 ? address + "/" : address.substring(0, path + 1);
        return server.length() == host + 1 ? PREFIX : server;
    }
}
