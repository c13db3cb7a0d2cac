package dev.autogen.runtime;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * The way to stop a run from another thread.
 *
 * <p>What the run is at is cancelled on the server, where it would otherwise go on after its client has left, and is rolled
 * back; nothing further is begun.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-admin.html">pg_cancel_backend</a>
 */
public final class Cancellation {
    /** Long enough for a failed index to be cleared away before the server is asked once more. */
    private static final long PAUSE_IN_MILLIS = 500;

    private boolean requested;
    private Optional<Work> work = Optional.empty();

    /**
     * Stops the run, and keeps any other from beginning a statement; for good.
     *
     * @param patience how long to wait for its end
     * @return whether there was one
     */
    public synchronized boolean cancel(Duration patience) {
        requested = true;
        boolean running = work.isPresent();
        long end = System.nanoTime() + patience.toNanos();
        while (work.isPresent() && System.nanoTime() < end) {
            work.get().cancelTask();
            pause();
        }
        return running;
    }

    synchronized boolean requested() {
        return requested;
    }

    /**
     * Begins a run.
     *
     * @param lock the connection that is idle while the run is at work
     * @param worker the one that it works on
     */
    synchronized Work begin(Connection lock, Connection worker) throws SQLException {
        Work begun = new Work(lock, processOf(worker));
        work = Optional.of(begun);
        return begun;
    }

    private synchronized void end() {
        work = Optional.empty();
        notifyAll();
    }

    private void pause() {
        try {
            wait(PAUSE_IN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int processOf(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_backend_pid()");
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** A run that may be cancelled, between its begin and its end. */
    final class Work implements AutoCloseable {
        private final Connection lock;
        private final int process;
        private boolean atTask;

        private Work(Connection lock, int process) {
            this.lock = lock;
            this.process = process;
        }

        /**
         * Does a task, which from now on may be cancelled.
         *
         * @throws OperationFailedException when it fails, or was cancelled
         */
        Duration during(Task task, TaskRunner runner) {
            begin(task);
            try {
                return runner.run(task);
            } catch (OperationFailedException e) {
                throw requested() ? e.asCancelled() : e;
            } finally {
                ended();
            }
        }

        private void begin(Task task) {
            synchronized (Cancellation.this) {
                if (requested) {
                    throw OperationFailedException.cancelled(task);
                }
                atTask = true;
            }
        }

        private void ended() {
            synchronized (Cancellation.this) {
                atTask = false;
            }
        }

        /** Between tasks the server may be at a commit, which is left to end. */
        private void cancelTask() {
            if (!atTask) {
                return;
            }
            try (PreparedStatement statement = lock.prepareStatement("select pg_cancel_backend(?)")) {
                statement.setInt(1, process);
                statement.execute();
            } catch (SQLException lost) {
                // Without its connection the run ends by itself.
                atTask = false;
            }
        }

        @Override
        public void close() {
            end();
        }
    }
}
