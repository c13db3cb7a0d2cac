package dev.autogen.runtime;

import dev.autogen.dialect.Dialect;
import dev.autogen.operation.Operation;
import dev.autogen.script.Stamp;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The worker that carries revisions out on a database.
 *
 * <p>Each run holds a lock, but its correctness does not rest on it: every step moves its version row in its own transaction
 * and expects to find exactly that row. A run may be killed at any moment; the next one goes on. Events come on the
 * calling thread; an exception from their consumer ends the run like a failure.
 */
public final class Migrator {
    private final ConnectionSource connections;
    private final Dialect dialect;
    private final RunSettings settings;
    private final Clock clock;
    private final Consumer<RuntimeEvent> events;
    private final Cancellation cancellation;
    private final Pauses pauses;
    private final Bookkeeping books;

    /** A migrator that nobody stops. */
    public Migrator(
            ConnectionSource connections,
            Dialect dialect,
            RunSettings settings,
            Clock clock,
            Consumer<RuntimeEvent> events) {
        this(connections, dialect, settings, clock, events, new Cancellation());
    }

    public Migrator(
            ConnectionSource connections,
            Dialect dialect,
            RunSettings settings,
            Clock clock,
            Consumer<RuntimeEvent> events,
            Cancellation cancellation) {
        this(connections, dialect, settings, clock, events, cancellation, cancellation::pause);
    }

    /** One whose time between two tries passes as a test wants it. */
    Migrator(
            ConnectionSource connections,
            Dialect dialect,
            RunSettings settings,
            Clock clock,
            Consumer<RuntimeEvent> events,
            Cancellation cancellation,
            Pauses pauses) {
        this.connections = connections;
        this.dialect = dialect;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
        this.cancellation = cancellation;
        this.pauses = pauses;
        this.books = Bookkeeping.of(settings, dialect, clock);
    }

    /** The version rows of the database; none when it has no version table, which is not created. */
    public SortedSet<String> current() {
        try (Connection connection = connections.open()) {
            return books.versions().rows(connection);
        } catch (SQLException e) {
            throw new DatabaseRefusedException(
                    "reading the version table " + books.versions().name(), e);
        }
    }

    /** Where the database is, and who is at work on it; nothing is created and nobody waited for. */
    public Standing standing() {
        try (Connection connection = connections.open()) {
            return new Standing(
                    books.versions().rows(connection),
                    books.unfinished(connection).map(UnfinishedRevision::revision),
                    RunLock.over(connection, books, settings).holder());
        } catch (SQLException e) {
            throw new DatabaseRefusedException(
                    "reading the version table " + books.versions().name(), e);
        }
    }

    /**
     * Waits for its turn, asks for the plan, and carries it out.
     *
     * @return the revisions that were carried out
     * @throws RunLockedException when another run is at work for longer than the settings allow
     * @throws IrreversibleRevisionException when a revision cannot be carried out; nothing has run then
     * @throws UnfinishedRevisionException when an earlier run left a revision half way and this one cannot go on with it
     * @throws MigrationFailedException when a revision fails; those before it stay, unless the run is one transaction
     * @throws StaleVersionException when another run works without the lock
     * @throws DatabaseRefusedException when the database cannot be reached or keeps us from our own tables
     */
    public List<LoadedStep> run(RevisionPlan plan) {
        LockWait wait = new LockWait(settings.patience(), events);
        try (Turn turn = Turn.take(connections, books, settings, wait);
                WorkSession session = WorkSession.over(turn.connection(), pins(turn));
                Cancellation.Work cancellable = cancellation.begin(turn);
                BlockerWatch watch = BlockerWatch.over(turn.aside(), cancellable::process)) {
            Retry retry = new Retry(settings.limits().retries(), watch, events, pauses);
            return run(plan, session, cancellable, retry);
        } catch (SQLException e) {
            throw new DatabaseRefusedException("preparing or ending a run", e);
        }
    }

    /**
     * Waits for its turn and moves the version rows, without carrying anything out.
     *
     * @param plan the stamp, decided when the rows are known
     * @throws RunLockedException when a run is at work for longer than the settings allow
     * @throws UnfinishedRevisionException when an earlier run left a revision half way
     */
    public Stamp stamp(Function<SortedSet<String>, Stamp> plan) {
        LockWait wait = new LockWait(settings.patience(), events);
        try (Turn turn = Turn.take(connections, books, settings, wait);
                WorkSession session = WorkSession.over(turn.connection(), settings.path())) {
            books.requireNothingPrepared(turn.connection());
            Stamp stamp = plan.apply(books.versions().rows(turn.connection()));
            books.stamp(stamp, session);
            return stamp;
        } catch (SQLException e) {
            throw new DatabaseRefusedException("stamping the database", e);
        }
    }

    /**
     * Waits for its turn, carries operations out that no revision holds, and stamps the database, all in one transaction.
     *
     * @param plan the operations, decided when the rows are known
     * @param place the stamp, likewise
     * @throws RunLockedException when a run is at work for longer than the settings allow
     * @throws OperationFailedException when an operation fails; nothing has changed then
     */
    public Stamp create(Function<SortedSet<String>, List<Operation>> plan, Function<SortedSet<String>, Stamp> place) {
        LockWait wait = new LockWait(settings.patience(), events);
        try (Turn turn = Turn.take(connections, books, settings, wait);
                WorkSession session = WorkSession.over(turn.connection(), settings.path());
                Cancellation.Work cancellable = cancellation.begin(turn)) {
            SortedSet<String> rows = books.versions().rows(turn.connection());
            List<Task> tasks = TaskList.of(plan.apply(rows), dialect);
            Stamp stamp = place.apply(rows);
            TaskRunner runner = new TaskRunner(session, dialect, clock);
            session.inTransaction(() -> {
                books.ensureSchemas(session);
                for (Task task : tasks) {
                    cancellable.during(task, runner);
                }
                books.stamp(stamp, session);
            });
            return stamp;
        } catch (SQLException e) {
            throw new DatabaseRefusedException("creating everything and stamping the database", e);
        }
    }

    /** Creates the tables for version and history where they are missing. */
    public void ensureTables() {
        try (Connection connection = connections.open();
                WorkSession session = WorkSession.over(connection, settings.path())) {
            books.ensure(session);
        } catch (SQLException e) {
            throw new DatabaseRefusedException("creating the tables for version and history", e);
        }
    }

    /**
     * Waits for its turn and does something that is no run of revisions, while none is at work.
     *
     * @throws RunLockedException when a run is at work for longer than the settings allow
     */
    public <T> T alone(Supplier<T> work) {
        LockWait wait = new LockWait(settings.patience(), events);
        try (Turn turn = Turn.take(connections, books, settings, wait)) {
            return work.get();
        } catch (SQLException e) {
            throw new DatabaseRefusedException("taking or freeing the lock of runs", e);
        }
    }

    private List<LoadedStep> run(RevisionPlan plan, WorkSession session, Cancellation.Work work, Retry retry)
            throws SQLException {
        Instant start = clock.instant();
        books.requireNothingPrepared(session.connection());
        SortedSet<String> rows = books.versions().rows(session.connection());
        Optional<UnfinishedRevision> left = books.unfinished(session.connection());
        List<LoadedStep> steps = plan.steps(rows, left.map(UnfinishedRevision::revision));
        List<PreparedRevision> revisions = PreparedRevision.all(steps, dialect);
        Optional<UnfinishedRevision> unfinished = steps.isEmpty() ? Optional.empty() : left;
        unfinished.ifPresent(row -> requireContinuation(row, steps.get(0)));
        events.accept(new RuntimeEvent.RunStarted(rows, steps.size()));
        books.tellChangedChecksums(plan, session.connection(), events);
        if (!steps.isEmpty()) {
            books.ensure(session);
            TaskRunner runner = new TaskRunner(session, dialect, clock);
            RunContext context = new RunContext(session, books, runner, clock, events, work, retry, callbacks(steps));
            new Run(revisions, unfinished, settings.transaction(), context).carryOut();
        }
        SortedSet<String> after =
                steps.isEmpty() ? rows : steps.get(steps.size() - 1).step().after();
        events.accept(new RuntimeEvent.RunFinished(after, steps.size(), Duration.between(start, clock.instant())));
        return steps;
    }

    private SessionPins pins(Turn turn) {
        return new SessionPins(settings.path(), settings.limits(), turn.isShared());
    }

    private Callbacks callbacks(List<LoadedStep> steps) {
        return new Callbacks(settings.callbacks(), dialect, steps.get(0).direction());
    }

    private static void requireContinuation(UnfinishedRevision unfinished, LoadedStep first) {
        if (!unfinished.isOf(first)) {
            throw UnfinishedRevisionException.elsewhere(unfinished);
        }
        if (!unfinished.fits(first)) {
            throw UnfinishedRevisionException.changed(unfinished);
        }
    }
}
