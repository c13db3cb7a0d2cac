package dev.autogen.runtime;

import java.time.Instant;
import java.util.Optional;

/**
 * A server session that keeps another one waiting.
 *
 * @param pid its process on the server
 * @param application what it calls itself, where we may see it
 * @param queryStart when its present or last statement began, where we may see it
 */
public record Blocker(int pid, Optional<String> application, Optional<Instant> queryStart) {

    /** For people: {@code process 4711 (psql), its statement began 2026-11-21T10:00:00Z}. */
    @Override
    public String toString() {
        return "process " + pid + application.map(name -> " (" + name + ")").orElse("")
                + queryStart.map(time -> ", its statement began " + time).orElse("");
    }
}
