package dev.autogen.database;

import java.util.List;
import java.util.Optional;

/**
 * What a server writes of itself to postmaster.pid.
 *
 * <p>Line 1 is the process id, line 4 the port; a server that is only starting may not have written the latter.
 */
record Postmaster(long pid, int port) {

    private static final int PORT_LINE = 3;

    static Optional<Postmaster> parse(List<String> lines) {
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Postmaster(
                    Long.parseLong(lines.get(0).strip()),
                    Integer.parseInt(lines.get(PORT_LINE).strip())));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
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
