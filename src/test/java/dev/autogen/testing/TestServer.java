package dev.autogen.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An embedded PostgreSQL server for the tests of one JVM.
 *
 * <p>Started when first asked for, ended with the JVM. It keeps nothing safe: a crash would lose data, which no test
 * minds. Its programs come from a jar that the build copies to {@code target/postgres-jars}: all versions name their
 * archive alike, so that they cannot be on one class path.
 */
public final class TestServer implements AutoCloseable {

    private static final Path JARS = Path.of(System.getProperty("basedir", "."), "target", "postgres-jars");
    private static final Map<Integer, TestServer> SERVERS = new ConcurrentHashMap<>();
    private static final AtomicInteger CREATED = new AtomicInteger();

    private final EmbeddedPostgres postgres;
    private final Map<String, Connection> sessions = new ConcurrentHashMap<>();

    private TestServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** The server of a major version. */
    public static TestServer of(int major) {
        return SERVERS.computeIfAbsent(major, version -> start(version, Map.of()));
    }

    /** A server for one test, which the caller closes, with settings of its own. */
    public static TestServer separate(Map<String, String> settings) {
        return start(TestPostgres.MAJOR, settings);
    }

    /** The folder with the jars of all versions. */
    public static Path jars() {
        return JARS;
    }

    private static TestServer start(int major, Map<String, String> settings) {
        try {
            EmbeddedPostgres.Builder server = EmbeddedPostgres.builder()
                    .setPgBinaryResolver((system, machine) -> archive(major, system, machine))
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("shared_buffers", "32MB")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("timezone", "UTC")
                    .setLocaleConfig("locale", "C")
                    .setPGStartupWait(Duration.ofMinutes(1));
            settings.forEach(server::setServerConfig);
            return new TestServer(server.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream archive(int major, String system, String machine) throws IOException {
        String entry = "postgres-" + system.toLowerCase(Locale.ROOT) + "-" + machine + ".txz";
        return new URL("jar:" + jar(major).toUri() + "!/" + entry).openStream();
    }

    private static Path jar(int major) throws IOException {
        try (Stream<Path> jars = Files.list(JARS)) {
            return jars.filter(jar -> jar.getFileName().toString().matches(".*-" + major + "\\.[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no jar of PostgreSQL " + major + " in " + JARS));
        }
    }

    /** Creates an empty database, which the caller closes. */
    public TestDatabase createDatabase() {
        return copyOf("template0");
    }

    /** Creates a database that holds what another does, to which nobody may be connected; the caller closes it. */
    public TestDatabase copy(TestDatabase original) {
        endSession(original.name());
        return copyOf(original.name());
    }

    private TestDatabase copyOf(String template) {
        String name = "test_" + CREATED.incrementAndGet();
        administer("CREATE DATABASE " + name + " TEMPLATE " + template);
        return new TestDatabase(this, name);
    }

    void dropDatabase(String name) {
        endSession(name);
        administer("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }

    /** The connection that is kept as long as the database; a new one where a test ended it. */
    Connection session(TestDatabase database) {
        return sessions.compute(database.name(), (name, kept) -> usable(kept) ? kept : kept(name));
    }

    private Connection kept(String database) {
        Properties login = new Properties();
        login.setProperty("user", TestPostgres.USER);
        login.setProperty("password", TestPostgres.PASSWORD);
        login.setProperty("ApplicationName", TestDatabase.KEPT_SESSION);
        try {
            return DriverManager.getConnection(url(database), login);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean usable(@Nullable Connection connection) {
        try {
            return connection != null && connection.isValid(0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void endSession(String database) {
        Connection kept = sessions.remove(database);
        if (kept != null) {
            try {
                kept.close();
            } catch (SQLException e) {
                throw new IllegalStateException(database, e);
            }
        }
    }

    String url(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    public int port() {
        return postgres.getPort();
    }

    private void administer(String sql) {
        try (Connection connection =
                DriverManager.getConnection(url("postgres"), TestPostgres.USER, TestPostgres.PASSWORD)) {
            connection.createStatement().execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Ends a separate server. */
    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
