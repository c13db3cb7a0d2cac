package dev.autogen.runtime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
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

    /** The session of a row with its process, its name and when it connected. */
    static LockHolder of(ResultSet row) throws SQLException {
        return new LockHolder(
                row.getInt(1),
                Optional.ofNullable(row.getString(2)).filter(name -> !name.isEmpty()),
                Optional.ofNullable(row.getTimestamp(3)).map(Timestamp::toInstant));
    }

    /** The holder for people: {@code process 4711 (autogen), connected since 2026-11-21T10:00:00Z}. */
    @Override
    public String toString() {
        return "process " + pid + application.map(name -> " (" + name + ")").orElse("")
                + since.map(time -> ", connected since " + time).orElse("");
    }
}
