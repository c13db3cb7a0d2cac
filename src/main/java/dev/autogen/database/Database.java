package dev.autogen.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database that can be connected to now.
 *
 * <p>What opened it keeps whatever it needs (a container) until {@link #close}; an embedded server goes on.
 */
public final class Database implements AutoCloseable {

    private final String url;
    private final @Nullable String user;
    private final @Nullable String password;
    private final Map<String, String> properties;
    private final AutoCloseable holder;
    private final SessionSetup setup;
    private final Optional<DataSource> source;

    Database(
            String url,
            @Nullable String user,
            @Nullable String password,
            Map<String, String> properties,
            AutoCloseable holder) {
        this(url, user, password, properties, holder, SessionSetup.none(), Optional.empty());
    }

    private Database(
            String url,
            @Nullable String user,
            @Nullable String password,
            Map<String, String> properties,
            AutoCloseable holder,
            SessionSetup setup,
            Optional<DataSource> source) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.properties = Map.copyOf(properties);
        this.holder = holder;
        this.setup = setup;
        this.source = source;
    }

    /**
     * A database behind a data source, which stays its owner's to close.
     *
     * @param name what people call it
     */
    public static Database over(DataSource source, String name) {
        return new Database(name, null, null, Map.of(), () -> {}, SessionSetup.none(), Optional.of(source));
    }

    /** The same database, whose connections are set up before they are used. */
    public Database withSetup(SessionSetup value) {
        return new Database(url, user, password, properties, holder, value, source);
    }

    /** A database that needs nothing to be held; a user or password in the URL needs not be given. */
    public static Database at(
            String url, @Nullable String user, @Nullable String password, Map<String, String> properties) {
        return new Database(url, user, password, properties, () -> {});
    }

    /** The URL for people: without secrets. */
    public String displayUrl() {
        return Redaction.ofUrl(url);
    }

    /**
     * Opens a connection, which the caller closes; errors as {@link Connections#open}.
     *
     * @throws SessionRefusedException where it cannot be set up as the settings say
     */
    public Connection connect() {
        Connection connection =
                source.isPresent() ? opened(source.get()) : Connections.open(url, user, password, properties);
        return setup.applied(connection, displayUrl());
    }

    private Connection opened(DataSource connections) {
        try {
            return connections.getConnection();
        } catch (SQLException e) {
            throw new DatabaseUnreachableException(
                    url,
                    "No connection comes from " + url + ": " + Redaction.ofText(String.valueOf(e.getMessage())),
                    e);
        }
    }

    /** Whether other databases of its server can be reached: a data source leads to one only. */
    boolean hasSiblings() {
        return source.isEmpty();
    }

    /** Another database of the same server and user, whose connections need no setup. */
    Database sibling(String database) {
        return at(JdbcUrls.withDatabase(url, database), user, password, properties);
    }

    /** The server's major version, such as 16. */
    public int majorVersion() {
        try (Connection connection = connect()) {
            return connection.getMetaData().getDatabaseMajorVersion();
        } catch (SQLException e) {
            throw new DatabaseUnreachableException(url, "Database " + displayUrl() + " does not tell its version.", e);
        }
    }

    @Override
    public void close() {
        try {
            holder.close();
        } catch (Exception e) {
            // A holder is anybody's AutoCloseable, which may throw anything.
            throw new DatabaseUnreachableException(url, "Database " + displayUrl() + " could not be let go.", e);
        }
    }

    @Override
    public String toString() {
        return displayUrl();
    }
}
