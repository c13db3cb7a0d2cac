package dev.autogen.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a server writes of itself to postmaster.pid.
 *
 * <p>Line 1 is the process id, line 2 the directory of its data, line 4 the port; a server that is only starting may not
 * have written the latter.
 *
 * @param data where its data was when it started
 */
record Postmaster(long pid, Path data, int port) {

    private static final int DATA_LINE = 1;
    private static final int PORT_LINE = 3;

    static Optional<Postmaster> parse(List<String> lines) {
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Postmaster(
                    Long.parseLong(lines.get(0).strip()),
                    Path.of(lines.get(DATA_LINE).strip()),
                    Integer.parseInt(lines.get(PORT_LINE).strip())));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether its data is what is in a directory now, or has been moved away from where it was, which may be to there. */
    boolean mayServe(Path directory) throws IOException {
        return isMoved() || Files.isSameFile(data, directory);
    }

    /** Whether its data is no longer where it was. */
    boolean isMoved() {
        return !Files.exists(data);
    }

    /**
     * Whether the process is there and is a PostgreSQL server.
     *
     * <p>After a reboot another program may have the number.
     */
    boolean isAlive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .filter(command -> command.matches(".*[/\\\\]postgres(\\.exe)?( \\(deleted\\))?"))
                .isPresent();
    }
}
