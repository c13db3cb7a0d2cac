package dev.autogen.runtime;

import java.time.Instant;
import java.util.Optional;

/**
 * The server session that holds a run's lock.
 *
 * @param pid its process on the server
 * @param application what it calls itself, where we may see it
 * @param since when it connected, where we may see it
 */
public record LockHolder(int pid, Optional<String> application, Optional<Instant> since) {

    /** The holder for people: {@code process 4711 (autogen), connected since 2026-11-21T10:00:00Z}. */
    @Override
    public String toString() {
        return "process " + pid + application.map(name -> " (" + name + ")").orElse("")
                + since.map(time -> ", connected since " + time).orElse("");
    }
}
