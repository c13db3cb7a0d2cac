package dev.autogen.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The embedded PostgreSQL server that all tests of one JVM share.
 *
 * <p>Started when first asked for, ended with the JVM. It keeps nothing safe: a crash would lose data, which no test
 * minds.
 */
public final class TestPostgres {

    public static final String USER = "postgres";
    public static final String PASSWORD = "postgres";

    private static final AtomicInteger CREATED = new AtomicInteger();

    private TestPostgres() {}

    /** Creates an empty database, which the caller closes. */
    public static TestDatabase createDatabase() {
        String name = "test_" + CREATED.incrementAndGet();
        administer("CREATE DATABASE " + name + " TEMPLATE template0");
        return new TestDatabase(name);
    }

    static void dropDatabase(String name) {
        administer("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }

    /** The JDBC URL of a database on this server, without credentials. */
    public static String url(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    public static int port() {
        return Server.INSTANCE.getPort();
    }

    private static void administer(String sql) {
        try (Connection connection = DriverManager.getConnection(url("postgres"), USER, PASSWORD)) {
            connection.createStatement().execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Holds the server, so that it starts with the first use. */
    private static final class Server {
        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("shared_buffers", "32MB")
                        .setServerConfig("max_connections", "100")
                        .setServerConfig("timezone", "UTC")
                        .setLocaleConfig("locale", "C")
                        .setPGStartupWait(Duration.ofMinutes(1))
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
