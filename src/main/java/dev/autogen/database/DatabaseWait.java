package dev.autogen.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * The patience with a server that is not there yet.
 *
 * <p>Only what time may heal is waited for: no route, no answer, or a server that is starting up. A refused login or a
 * missing database is reported at once.
 */
public final class DatabaseWait {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Duration limit;
    private final Consumer<ServerEvent> events;

    public DatabaseWait(Duration limit, Consumer<ServerEvent> events) {
        this.limit = limit;
        this.events = events;
    }

    /**
     * Returns as soon as a connection can be opened.
     *
     * @throws DatabaseUnreachableException where that was not possible in time, or waiting does not help
     */
    public void until(Database database) {
        long start = System.nanoTime();
        boolean told = false;
        while (true) {
            try (Connection connection = database.connect()) {
                return;
            } catch (DatabaseUnreachableException e) {
                Duration waited = Duration.ofNanos(System.nanoTime() - start);
                if (!e.isTemporary()) {
                    throw e;
                }
                if (waited.plus(PAUSE).compareTo(limit) > 0) {
                    throw e.after(limit);
                }
                if (!told) {
                    events.accept(new ServerEvent.Waiting(database.displayUrl(), limit));
                    told = true;
                }
                pause(e);
            } catch (SQLException e) {
                throw new DatabaseUnreachableException(
                        database.displayUrl(), "Database " + database + " could not be let go.", e);
            }
        }
    }

    private static void pause(DatabaseUnreachableException reason) {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            reason.addSuppressed(e);
            throw reason;
        }
    }
}
