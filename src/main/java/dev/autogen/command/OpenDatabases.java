package dev.autogen.command;

import dev.autogen.config.Canonicalisation;
import dev.autogen.config.DatabaseSettings;
import dev.autogen.config.Secret;
import dev.autogen.config.Settings;
import dev.autogen.database.BinariesCache;
import dev.autogen.database.Database;
import dev.autogen.database.DatabaseUrl;
import dev.autogen.database.DatabaseWait;
import dev.autogen.database.Databases;
import dev.autogen.database.ScratchDatabase;
import dev.autogen.database.ServerEvent;
import dev.autogen.database.SessionSetup;
import dev.autogen.dialect.ScratchConnections;
import java.sql.Connection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The databases that one command works on; closing drops the scratch ones and lets go of the others. */
final class OpenDatabases implements AutoCloseable {
    private static final int BUILT_WITH = 16;

    private final Settings settings;
    private final Supplier<DatabaseSettings> named;
    private final Supplier<Optional<Database>> supplied;
    private final Databases databases;
    private final Consumer<ServerEvent> events;
    private final Deque<Runnable> open = new ArrayDeque<>();
    private Optional<Database> live = Optional.empty();

    /**
     * @param named the database of the settings, or else of the application's own configuration
     * @param supplied one that code of the project gives, which comes before that
     */
    OpenDatabases(
            Settings settings,
            Supplier<DatabaseSettings> named,
            Supplier<Optional<Database>> supplied,
            Consumer<ServerEvent> events) {
        this.supplied = supplied;
        this.settings = settings;
        this.named = named;
        this.databases = new Databases(settings.project(), events);
        this.events = events;
    }

    /**
     * The database that the settings name, or else the application's own configuration.
     *
     * @throws TenantException when they have tenants and are not of one, or this one is not there
     */
    Database live() {
        if (live.isEmpty()) {
            requireTenant();
            Database opened = ofAllTenants();
            new TenantSchemas(opened).requireThatOf(settings.tenants());
            live = Optional.of(opened);
        }
        return live.orElseThrow();
    }

    /** The same, whichever tenant is asked for. */
    Database ofAllTenants() {
        return supplied().orElseGet(() -> {
            DatabaseSettings login = named.get();
            return awaited(login.url(), login);
        });
    }

    /** Whoever knows nothing of tenants must not take the default schema for one. */
    private void requireTenant() {
        if (settings.tenants().any()) {
            throw TenantException.notChosen();
        }
    }

    private Optional<Database> supplied() {
        return supplied.get()
                .map(database -> awaited(database.withSetup(setup(settings.database())), settings.database()));
    }

    /** Whether there can be anything in the live database: an embedded one is made when it is first asked for. */
    boolean isThere() {
        if (supplied.get().isPresent()) {
            return true;
        }
        return DatabaseUrl.parse(named.get().url()).accept(new DatabaseUrl.Visitor<Boolean>() {
            @Override
            public Boolean embedded(DatabaseUrl.Embedded url) {
                return databases.server(url.major()).exists();
            }

            @Override
            public Boolean server(DatabaseUrl.Server url) {
                return true;
            }

            @Override
            public Boolean container(DatabaseUrl.Container url) {
                return true;
            }
        });
    }

    /** Whether the live database is on a server of autogen's own. */
    boolean isEmbedded() {
        return supplied.get().isEmpty() && DatabaseUrl.parse(named.get().url()) instanceof DatabaseUrl.Embedded;
    }

    /** What people call the live database: its setting, without secrets, and its tenant. */
    String liveName() {
        return nameOfAllTenants()
                + settings.tenants()
                        .tenant()
                        .map(tenant -> ", tenant " + tenant)
                        .orElse("");
    }

    /** The same, whichever tenant is meant. */
    String nameOfAllTenants() {
        return supplied.get()
                .map(Database::toString)
                .orElseGet(() -> DatabaseUrl.parse(named.get().url()).toString());
    }

    /** The database behind a URL, entered as the user of the settings unless the URL says otherwise. */
    Database at(String url) {
        requireTenant();
        return awaited(url, settings.database());
    }

    /** A database that people named: with a session as they want it, and their patience. */
    private Database awaited(String url, DatabaseSettings login) {
        return awaited(at(url, login, setup(login)), login);
    }

    private Database awaited(Database opened, DatabaseSettings login) {
        login.patience().ifPresent(limit -> new DatabaseWait(limit, events).until(opened));
        return opened;
    }

    private static SessionSetup setup(DatabaseSettings login) {
        return new SessionSetup(login.role(), login.initSql().map(Secret::value));
    }

    private Database at(String url, DatabaseSettings login, SessionSetup setup) {
        return keep(databases.open(
                DatabaseUrl.parse(url),
                login.user().orElse(null),
                login.password().map(Secret::value).orElse(null),
                setup));
    }

    /** A server of autogen's own that the user's database has no part in: of the version in the settings where it can be. */
    Database embedded() {
        String url = "embedded:" + embeddedMajor(settings.database().url());
        return at(url, settings.database(), SessionSetup.none());
    }

    /** An empty database of the same major version, dropped when this is closed. */
    ScratchDatabase scratch(Database like) {
        return keep(databases.scratch(like).create());
    }

    /** Connections to one empty database, which is made when the first is asked for. */
    ScratchConnections scratchConnections(Database like) {
        return new ScratchConnections() {
            private Optional<ScratchDatabase> scratch = Optional.empty();

            @Override
            public Connection open() {
                if (scratch.isEmpty()) {
                    scratch = Optional.of(scratch(like));
                }
                return scratch.get().connect();
            }

            @Override
            public boolean exclusive() {
                return settings.comparison().canonicalisation() == Canonicalisation.SCRATCH;
            }
        };
    }

    static int embeddedMajor(String settingsUrl) {
        return DatabaseUrl.parse(settingsUrl).accept(new DatabaseUrl.Visitor<Integer>() {
            @Override
            public Integer embedded(DatabaseUrl.Embedded url) {
                return url.major();
            }

            @Override
            public Integer server(DatabaseUrl.Server url) {
                return newestMajor();
            }

            @Override
            public Integer container(DatabaseUrl.Container url) {
                return newestMajor();
            }
        });
    }

    /** Without any binaries it is the version that autogen is built with, which then says what is missing. */
    private static int newestMajor() {
        return BinariesCache.ofUser().packedMajors().stream()
                .max(Integer::compare)
                .orElse(BUILT_WITH);
    }

    private Database keep(Database database) {
        open.push(database::close);
        return database;
    }

    private ScratchDatabase keep(ScratchDatabase database) {
        open.push(database::close);
        return database;
    }

    /** Closes everything, the newest first, whatever fails on the way. */
    @Override
    public void close() {
        if (!open.isEmpty()) {
            Runnable newest = open.pop();
            try {
                newest.run();
            } finally {
                close();
            }
        }
    }
}
