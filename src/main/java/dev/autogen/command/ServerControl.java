package dev.autogen.command;

import dev.autogen.config.Settings;
import dev.autogen.database.DatabaseUrl;
import dev.autogen.database.Databases;
import dev.autogen.database.EmbeddedServer;
import dev.autogen.database.RunningServer;
import dev.autogen.database.ServerEvent;
import java.util.Optional;
import java.util.function.Consumer;

/** The project's embedded server, to be started and stopped by hand. */
public final class ServerControl {
    private final EmbeddedServer server;

    ServerControl(Settings settings, Consumer<ServerEvent> events) {
        this.server = new Databases(settings.project(), events)
                .server(OpenDatabases.embeddedMajor(settings.database().url()));
    }

    /** Starts the server unless it is running; where it answers. */
    public String start() {
        return words(server.start());
    }

    /** Stops the server; whether there was one. */
    public boolean stop() {
        return server.stop();
    }

    /** Where it answers, if it is running. */
    public Optional<String> running() {
        return server.running().map(this::words);
    }

    private String words(RunningServer running) {
        return "PostgreSQL " + server.major() + " is running at " + running.url() + DatabaseUrl.EMBEDDED_NAME
                + " (user "
                + DatabaseUrl.EMBEDDED_NAME + ", password in " + server.path().resolve("password") + ", process "
                + running.pid() + ")";
    }
}
