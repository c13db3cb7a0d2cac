package dev.autogen.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Opens the database that a URL names, starting what has to be started.
 *
 * <p>An embedded server is started when it does not run, and left running. A container lives as long as the
 * {@link Database}.
 */
public final class Databases {

    private final Path project;
    private final BinariesCache binaries;
    private final Consumer<ServerEvent> events;

    /** The databases of a project, whose embedded servers are kept in its folder {@code .autogen}. */
    public Databases(Path project) {
        this(project, event -> {});
    }

    public Databases(Path project, Consumer<ServerEvent> events) {
        this(project, BinariesCache.ofUser(), events);
    }

    public Databases(Path project, BinariesCache binaries, Consumer<ServerEvent> events) {
        this.project = project;
        this.binaries = binaries;
        this.events = events;
    }

    /** The embedded server of a major version, running or not. */
    public EmbeddedServer server(int major) {
        return EmbeddedServer.of(project, major, binaries, events);
    }

    /**
     * Opens a database.
     *
     * @param user ignored by embedded servers, as the others below
     * @param properties pgjdbc's connection properties
     * @throws DatabaseUnreachableException where it cannot be reached; see {@link Connections#open}
     */
    public Database open(
            DatabaseUrl url, @Nullable String user, @Nullable String password, Map<String, String> properties) {
        return url.accept(new DatabaseUrl.Visitor<>() {
            @Override
            public Database embedded(DatabaseUrl.Embedded embedded) {
                return openEmbedded(embedded);
            }

            @Override
            public Database server(DatabaseUrl.Server server) {
                return Database.at(server.jdbcUrl(), user, password, properties);
            }

            @Override
            public Database container(DatabaseUrl.Container container) {
                return Containers.open(container.jdbcUrl(), properties);
            }
        });
    }

    /** As {@link #open(DatabaseUrl, String, String, Map)}, with connections that are set up before they are used. */
    public Database open(DatabaseUrl url, @Nullable String user, @Nullable String password, SessionSetup setup) {
        return open(url, user, password, Map.of()).withSetup(setup);
    }

    /**
     * Where scratch databases for a live one are made: on an embedded server, which can be spared.
     *
     * <p>It has the live server's major version. Where the programs would have to be fetched, it is the live server
     * itself, unless that lets its user create no databases.
     */
    public ScratchDatabases scratch(Database live) {
        int major = live.majorVersion();
        boolean embedded = binaries.isAtHand(major)
                || !live.hasSiblings()
                || (binaries.majors().contains(major) && !ScratchDatabases.allowedOn(live));
        return new ScratchDatabases(embedded ? server(major).start().database("postgres") : live);
    }

    private Database openEmbedded(DatabaseUrl.Embedded url) {
        RunningServer server = server(url.major()).start();
        createIfMissing(server, url.database());
        return server.database(url.database());
    }

    private static void createIfMissing(RunningServer server, String name) {
        try (Connection connection = server.database("postgres").connect()) {
            if (!Catalog.hasDatabase(connection, name)) {
                Catalog.createDatabase(connection, name);
            }
        } catch (SQLException e) {
            throw new DatabaseUnreachableException(
                    server.url(), "Database \"" + name + "\" could not be created on " + server + ".", e);
        }
    }
}
