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
        notifyAll();
        boolean running = work.isPresent();
        long end = System.nanoTime() + patience.toNanos();
        while (work.isPresent() && System.nanoTime() < end) {
            work.get().cancelTask();
            pause();
        }
        return running;
    }

    /** Whether somebody has asked for the end. */
    public synchronized boolean requested() {
        return requested;
    }

    /** Begins a run. */
    synchronized Work begin(Turn turn) throws SQLException {
        return begin(turn.aside(), turn.connection(), turn.isShared());
    }

    /**
     * Begins a run.
     *
     * @param lock the connection that is idle while the run is at work
     * @param worker the one that it works on
     * @param shared whether each transaction of the worker may be in another session of the server
     */
    synchronized Work begin(Connection lock, Connection worker, boolean shared) throws SQLException {
        Work begun = new Work(lock, worker, shared, processOf(worker));
        work = Optional.of(begun);
        return begun;
    }

    private synchronized void end() {
        work = Optional.empty();
        notifyAll();
    }

    private void pause() {
        await(PAUSE_IN_MILLIS);
    }

    /** Lets time pass on the thread of a run, which a request to stop cuts short. */
    synchronized void pause(Duration length) {
        long end = System.nanoTime() + length.toNanos();
        while (!requested && System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
            await(Math.max(1, Duration.ofNanos(end - System.nanoTime()).toMillis()));
        }
    }

    private void await(long millis) {
        try {
            wait(millis);
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
        /** Of a statement outside a transaction, whose session is not known; the server shows no more than its beginning. */
        private static final String CANCEL_STATEMENT =
                """
                select pg_cancel_backend(pid) from pg_stat_activity
                where (query = ? or starts_with(?, query)
                        and octet_length(query) + 4 >= pg_size_bytes(current_setting('track_activity_query_size')))
                    and state = 'active' and datname = current_database() and usename = current_user
                    and pid <> pg_backend_pid()""";

        private final Connection lock;
        private final Connection worker;
        private final boolean shared;
        private int process;
        private Optional<String> alone = Optional.empty();
        private boolean atTask;

        private Work(Connection lock, Connection worker, boolean shared, int process) {
            this.lock = lock;
            this.worker = worker;
            this.shared = shared;
            this.process = process;
        }

        /** The server process that works, as far as it is known. */
        int process() {
            synchronized (Cancellation.this) {
                return process;
            }
        }

        /** Looks anew, where sessions are shared, which one has the transaction that has just begun. */
        void find() throws SQLException {
            if (shared) {
                int found = processOf(worker);
                synchronized (Cancellation.this) {
                    process = found;
                }
            }
        }

        /**
         * Does a task, which from now on may be cancelled.
         *
         * @throws OperationFailedException when it fails, or was cancelled
         */
        Duration during(Task task, TaskRunner runner) {
            find(task);
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

        /** Looks anew, where sessions are shared, which one has the transaction. */
        private void find(Task task) {
            if (!shared) {
                return;
            }
            try {
                int found = task.autocommit() ? process : processOf(worker);
                synchronized (Cancellation.this) {
                    process = found;
                    alone = task.autocommit() ? Optional.of(task.text()) : Optional.empty();
                }
            } catch (SQLException e) {
                throw OperationFailedException.at(task, e);
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
            try (PreparedStatement statement =
                    lock.prepareStatement(alone.isEmpty() ? "select pg_cancel_backend(?)" : CANCEL_STATEMENT)) {
                if (alone.isEmpty()) {
                    statement.setInt(1, process);
                } else {
                    statement.setString(1, alone.get());
                    statement.setString(2, alone.get());
                }
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
