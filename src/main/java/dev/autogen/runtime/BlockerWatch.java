package dev.autogen.runtime;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * A look, every now and then, at whom the session at work is waiting for.
 *
 * <p>After a statement has given up the server no longer knows, so it is asked meanwhile, over the connection that idles. What
 * takes no longer than a moment is never asked about.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-info.html">pg_blocking_pids</a>
 */
final class BlockerWatch implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(BlockerWatch.class.getName());
    private static final long INTERVAL_IN_MILLIS = 250;
    private static final String QUERY =
            """
            select b.pid, b.application_name, b.query_start
            from pg_stat_activity w
            cross join lateral unnest(pg_blocking_pids(w.pid)) as blocking (pid)
            join pg_stat_activity b on b.pid = blocking.pid
            where w.pid = ? and w.wait_event_type = 'Lock'
            order by b.query_start nulls last, b.pid
            """;

    private final Connection idle;
    private final IntSupplier process;
    private final ScheduledExecutorService timer;
    private boolean looking;
    private List<Blocker> seen = List.of();

    private BlockerWatch(Connection idle, IntSupplier process, ScheduledExecutorService timer) {
        this.idle = idle;
        this.process = process;
        this.timer = timer;
    }

    /**
     * Watches until it is closed.
     *
     * @param idle a connection that nothing else keeps busy
     * @param process the session at work, asked for with each look
     */
    static BlockerWatch over(Connection idle, IntSupplier process) {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "autogen-blockers");
            thread.setDaemon(true);
            return thread;
        });
        BlockerWatch watch = new BlockerWatch(idle, process, timer);
        timer.scheduleWithFixedDelay(watch::look, INTERVAL_IN_MILLIS, INTERVAL_IN_MILLIS, TimeUnit.MILLISECONDS);
        return watch;
    }

    /** Begins anew: what was seen before is forgotten. */
    synchronized void begin() {
        looking = true;
        seen = List.of();
    }

    /** Ends for now, and gives those that were last seen to keep the session waiting. */
    synchronized List<Blocker> end() {
        looking = false;
        return seen;
    }

    private void look() {
        if (isLooking()) {
            try {
                List<Blocker> blockers = ask();
                if (!blockers.isEmpty()) {
                    note(blockers);
                }
            } catch (SQLException lost) {
                // Who is in the way is good to know and no more; the run itself goes on.
                LOG.log(System.Logger.Level.DEBUG, "Cannot see who keeps the run waiting", lost);
                timer.shutdown();
            }
        }
    }

    private synchronized boolean isLooking() {
        return looking;
    }

    private synchronized void note(List<Blocker> blockers) {
        if (looking) {
            seen = blockers;
        }
    }

    private List<Blocker> ask() throws SQLException {
        List<Blocker> blockers = new ArrayList<>();
        try (PreparedStatement statement = idle.prepareStatement(QUERY)) {
            statement.setInt(1, process.getAsInt());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    blockers.add(blocker(rows));
                }
            }
        }
        return List.copyOf(blockers);
    }

    private static Blocker blocker(ResultSet row) throws SQLException {
        return new Blocker(
                row.getInt(1),
                Optional.ofNullable(row.getString(2)).filter(name -> !name.isEmpty()),
                Optional.ofNullable(row.getTimestamp(3))
                        .map(Timestamp::toInstant)
                        .map(BlockerWatch::toSeconds));
    }

    private static Instant toSeconds(Instant time) {
        return Instant.ofEpochSecond(time.getEpochSecond());
    }

    @Override
    public void close() {
        timer.shutdown();
    }
}
