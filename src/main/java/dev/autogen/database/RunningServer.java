package dev.autogen.database;

import java.util.Map;

/**
 * An embedded server that accepts connections, on the loopback address only.
 *
 * @param pid the server's process id
 * @param port its TCP port
 * @param password of the superuser {@link DatabaseUrl#EMBEDDED_NAME}; not part of {@link #toString}
 */
public record RunningServer(long pid, int port, String password) {

    static final String USER = DatabaseUrl.EMBEDDED_NAME;

    /** One of its databases, which need not exist yet. */
    public Database database(String name) {
        return Database.at(JdbcUrls.withDatabase(url(), name), USER, password, Map.of());
    }

    /** Where a client that is not ours finds it, without a database. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/";
    }

    @Override
    public String toString() {
        return "PostgreSQL at 127.0.0.1:" + port + ", process " + pid;
    }
}
