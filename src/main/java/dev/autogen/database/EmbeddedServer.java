package dev.autogen.database;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A PostgreSQL server of a project, started on demand and left running.
 *
 * <p>Whoever needs it first starts it; whoever comes at the same time waits and finds it. It goes on after the command
 * that started it, until {@link #stop}. What files say of it is never believed: it is running only if a server that
 * accepts our password serves our data.
 */
public final class EmbeddedServer {

    private static final Logger LOG = System.getLogger(EmbeddedServer.class.getName());
    private static final int START_ATTEMPTS = 3;

    private static final List<String> SETTINGS = List.of(
            "listen_addresses = '127.0.0.1'",
            "unix_socket_directories = ''",
            "shared_buffers = '64MB'",
            "max_connections = 100",
            "synchronous_commit = off");

    private final int major;
    private final ServerFolder folder;
    private final BinariesCache binaries;
    private final Consumer<ServerEvent> events;

    private EmbeddedServer(int major, ServerFolder folder, BinariesCache binaries, Consumer<ServerEvent> events) {
        this.major = major;
        this.folder = folder;
        this.binaries = binaries;
        this.events = events;
    }

    /** The server of a project, running or not. */
    public static EmbeddedServer of(Path project, int major, BinariesCache binaries, Consumer<ServerEvent> events) {
        Path path = project.toAbsolutePath().normalize().resolve(".autogen").resolve("postgres-" + major);
        return new EmbeddedServer(major, new ServerFolder(path), binaries, events);
    }

    public int major() {
        return major;
    }

    /** The folder with its data, {@code .autogen/postgres-16}. */
    public Path path() {
        return folder.path();
    }

    /** Whether it has data, running or not. */
    public boolean exists() {
        return folder.isInitialised();
    }

    /** The server, if it is running. */
    public Optional<RunningServer> running() {
        if (!folder.isInitialised()) {
            return Optional.empty();
        }
        try {
            return reachable();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /**
     * Starts the server unless it is running; the first time, it makes an empty cluster.
     *
     * @throws UnsupportedPostgresVersionException where there are no binaries of its version
     * @throws BinariesNotFetchedException where they cannot be had now
     * @throws EmbeddedServerException where it does not start
     */
    public RunningServer start() {
        if (!folder.isInitialised()) {
            // Before anything is made for a version that cannot be had.
            binaries.unpacked(major, events);
        }
        try {
            folder.create();
            try (FolderLock lock = FolderLock.take(folder.path())) {
                Optional<RunningServer> running = folder.isInitialised() ? reachable() : Optional.empty();
                return running.isPresent() ? running.get() : startStopped();
            }
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Ends the server; the answer is whether there was one. */
    public boolean stop() {
        if (!folder.isInitialised()) {
            return false;
        }
        try (FolderLock lock = FolderLock.take(folder.path())) {
            if (alive().isEmpty()) {
                return false;
            }
            programs().stop();
            return true;
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private RunningServer startStopped() throws IOException {
        if (!folder.isInitialised()) {
            initialise();
        }
        Optional<Postmaster> postmaster = alive();
        if (postmaster.filter(Postmaster::isMoved).isPresent()) {
            // The project was moved under the running server, which cannot go on so.
            programs().stop();
        } else if (postmaster.isPresent()) {
            throw new EmbeddedServerException(
                    folder.path(),
                    "Process " + postmaster.get().pid() + " holds the data in " + folder.path()
                            + ", but does not answer on port "
                            + postmaster.get().port()
                            + "; end that process and try again. The log ends:\n" + folder.lastLog());
        }
        folder.forgetPostmaster();
        startOnFreePort();
        return reachable()
                .orElseThrow(() -> new EmbeddedServerException(
                        folder.path(), "The server in " + folder.path() + " started, but does not answer."));
    }

    private void initialise() throws IOException {
        events.accept(new ServerEvent.Creating(major, folder.path()));
        Path unfinished = folder.unfinishedData();
        Folders.delete(unfinished);
        programs().initdb(unfinished, folder.createPassword(), RunningServer.USER);
        folder.appendSettings(unfinished, SETTINGS);
        Files.move(unfinished, folder.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Another program may take the port between the choice and the start, so that is tried again. */
    private void startOnFreePort() throws IOException {
        Files.deleteIfExists(folder.log());
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            try {
                events.accept(new ServerEvent.Starting(major, port));
                programs().start(port);
                return;
            } catch (EmbeddedServerException e) {
                if (attempt == START_ATTEMPTS || !folder.lastLog().contains("could not bind")) {
                    throw new EmbeddedServerException(
                            folder.path(), e.getMessage() + " The log ends:\n" + folder.lastLog(), e);
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Optional<RunningServer> reachable() throws IOException {
        Optional<Postmaster> postmaster = alive();
        if (postmaster.filter(found -> !found.isMoved()).isEmpty()) {
            return Optional.empty();
        }
        RunningServer server =
                new RunningServer(postmaster.get().pid(), postmaster.get().port(), folder.password());
        return servesOurData(server) ? Optional.of(server) : Optional.empty();
    }

    /** The running server that its file tells of; the file in a copy of the folder tells of the server of the original. */
    private Optional<Postmaster> alive() throws IOException {
        Optional<Postmaster> postmaster = folder.postmaster().filter(Postmaster::isAlive);
        return postmaster.isPresent() && postmaster.get().mayServe(folder.data()) ? postmaster : Optional.empty();
    }

    private boolean servesOurData(RunningServer server) throws IOException {
        try (Connection connection = server.database("postgres").connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW data_directory")) {
            return row.next() && Files.isSameFile(Path.of(row.getString(1)), folder.data());
        } catch (DatabaseUnreachableException | SQLException e) {
            LOG.log(Level.DEBUG, "No answer from " + server, e);
            return false;
        }
    }

    private ServerPrograms programs() {
        return new ServerPrograms(binaries.unpacked(major, events), folder);
    }

    private EmbeddedServerException unusable(IOException e) {
        return new EmbeddedServerException(
                folder.path(),
                "The embedded server's folder " + folder.path() + " cannot be used: " + e.getMessage(),
                e);
    }
}
