package dev.autogen.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL's initdb and pg_ctl, run in a server's folder.
 *
 * <p>They refuse root, so root runs them in a user namespace in which it is nobody special. They run in the server's
 * folder with relative paths, because pg_ctl hands its paths to a shell.
 */
final class ServerPrograms {

    private static final int TIMEOUT_SECONDS = 90;

    private final Path binaries;
    private final ServerFolder folder;

    ServerPrograms(Path binaries, ServerFolder folder) {
        this.binaries = binaries;
        this.folder = folder;
    }

    /** Makes an empty cluster; the superuser's password is the first line of the file. */
    void initdb(Path cluster, Path passwordFile, String user) throws IOException {
        run(
                "initdb",
                "--pgdata=" + relative(cluster),
                "--username=" + user,
                "--pwfile=" + relative(passwordFile),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                // What a crash of the machine could spoil in the first seconds is empty.
                "--no-sync",
                "--no-instructions");
    }

    /** Starts a server in a session of its own, which outlives this process, and waits until it accepts connections. */
    void start(int port) throws IOException {
        run(
                "pg_ctl",
                "start",
                "--wait",
                "--timeout=60",
                "--silent",
                "--pgdata=" + relative(folder.data()),
                "--log=" + relative(folder.log()),
                "--options=-p " + port);
    }

    /** Ends a server, its sessions first, and waits until it is gone. */
    void stop() throws IOException {
        run(
                "pg_ctl",
                "stop",
                "--wait",
                "--timeout=60",
                "--silent",
                "--mode=fast",
                "--pgdata=" + relative(folder.data()));
    }

    private String relative(Path path) {
        return folder.path().relativize(path).toString();
    }

    private void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(asNobodySpecial());
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        // Not a pipe: the server would hold it open for as long as it lives.
        Path output = folder.path().resolve(program + ".log");
        Process process = new ProcessBuilder(command)
                .directory(folder.path().toFile())
                .redirectInput(nothing())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int status = await(process, program);
        if (status != 0) {
            throw new EmbeddedServerException(
                    folder.path(),
                    program + " failed with status " + status + " in " + folder.path() + ": "
                            + Files.readString(output).strip());
        }
        Files.delete(output);
    }

    private static ProcessBuilder.Redirect nothing() {
        return ProcessBuilder.Redirect.from(new File(Platform.current().isWindows() ? "NUL" : "/dev/null"));
    }

    private List<String> asNobodySpecial() {
        if (!Platform.current().isRoot()) {
            return List.of();
        }
        if (!LinuxUtils.isUnshareAvailable()) {
            throw new EmbeddedServerException(
                    folder.path(),
                    "PostgreSQL does not run as root, and this system does not let root drop its identity with"
                            + " `unshare -U`; run autogen as another user, allow user namespaces, or use a"
                            + " jdbc:postgresql: URL.");
        }
        return List.of("unshare", "-U");
    }

    private int await(Process process, String program) {
        try {
            if (process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new EmbeddedServerException(
                    folder.path(), program + " in " + folder.path() + " did not end within " + TIMEOUT_SECONDS + " s.");
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new EmbeddedServerException(folder.path(), program + " in " + folder.path() + " was interrupted.", e);
        }
    }
}
