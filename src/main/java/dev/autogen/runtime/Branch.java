package dev.autogen.runtime;

import dev.autogen.dialect.Dialect;
import dev.autogen.migration.Callback.Point;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** One of the databases of a run that carries each revision out on all of them or on none; it has the turn there. */
final class Branch implements AutoCloseable {
    private final Participant participant;
    private final Dialect dialect;
    private final Clock clock;
    private final Consumer<RuntimeEvent> events;
    private final Cancellation cancellation;
    private final Bookkeeping books;
    private final Turn turn;
    private final WorkSession session;
    private final Instant start;
    private SortedSet<String> rows = new TreeSet<>();
    private List<PreparedRevision> revisions = List.of();
    private int done;
    private Instant revisionStart;

    private Branch(TwoPhaseMigrator run, Participant participant, Bookkeeping books, Turn turn) throws SQLException {
        this.participant = participant;
        this.dialect = run.dialect();
        this.clock = run.clock();
        this.events = run.events();
        this.cancellation = run.cancellation();
        this.books = books;
        this.turn = turn;
        RunSettings settings = participant.settings();
        this.session = WorkSession.over(
                turn.connection(), new SessionPins(settings.path(), settings.limits(), turn.isShared()));
        this.start = clock.instant();
        this.revisionStart = start;
    }

    /** Waits for the turn. */
    static Branch open(TwoPhaseMigrator run, Participant participant) throws SQLException {
        RunSettings settings = participant.settings();
        Bookkeeping books = Bookkeeping.of(settings, run.dialect(), run.clock());
        run.events().accept(new RuntimeEvent.DatabaseEntered(participant.name()));
        Turn turn =
                Turn.take(participant.connections(), books, settings, new LockWait(settings.patience(), run.events()));
        try {
            return new Branch(run, participant, books, turn);
        } catch (Throwable e) {
            // Whatever it was, nobody else ends the turn; it goes on to the caller.
            try (turn) {
                throw e;
            }
        }
    }

    String name() {
        return participant.name();
    }

    /** The database and its version table, as prepared transactions name them. */
    String owner() {
        return TransactionName.owner(name(), books.versions().name().toString());
    }

    boolean prepares() throws SQLException {
        return Integer.parseInt(single("show max_prepared_transactions")) > 0;
    }

    /** What earlier runs have left prepared. */
    List<TransactionName> left() throws SQLException {
        return TransactionName.left(connection()).stream()
                .filter(name -> name.owner().equals(owner()))
                .toList();
    }

    /** Decides what is to be done, and refuses what cannot be done so. */
    void plan() throws SQLException {
        entered();
        rows = books.versions().rows(connection());
        List<LoadedStep> steps = participant.plan().steps(rows);
        revisions = PreparedRevision.all(steps, dialect);
        if (!steps.isEmpty()) {
            books.unfinished(connection()).ifPresent(row -> {
                throw TwoPhaseException.halfDone(name(), row.revision());
            });
        }
        for (PreparedRevision revision : revisions) {
            revision.leaving().ifPresent(operation -> {
                throw TwoPhaseException.leaving(name(), revision.step().id(), operation);
            });
        }
        events.accept(new RuntimeEvent.RunStarted(rows, steps.size()));
        books.tellChangedChecksums(participant.plan(), connection(), events);
    }

    /** Makes the version tables, and calls what is called before a run. */
    void begin() throws SQLException {
        if (!revisions.isEmpty()) {
            books.ensure(session);
            call(Point.BEFORE_RUN);
        }
    }

    /** The revisions that are still to be carried out, in order. */
    List<String> pending() {
        return revisions.subList(done, revisions.size()).stream()
                .map(revision -> revision.step().id())
                .toList();
    }

    LoadedStep next() {
        return revisions.get(done).step();
    }

    /**
     * Carries the next revision out up to its commit.
     *
     * @throws OperationFailedException when that fails; this database is as it was then
     */
    void prepare(TransactionName name) throws SQLException {
        PreparedRevision revision = revisions.get(done);
        LoadedStep step = revision.step();
        entered();
        revisionStart = clock.instant();
        events.accept(new RuntimeEvent.RevisionStarted(
                step.id(),
                step.message(),
                step.direction(),
                done + 1,
                revisions.size(),
                revision.tasks().size()));
        try {
            working(context -> context.retry().answer(() -> {
                prepare(revision, name, context);
                return true;
            }));
        } catch (TransactionEndedException e) {
            throw e.in(step);
        }
    }

    private void prepare(PreparedRevision revision, TransactionName name, RunContext context) {
        try {
            session.prepare(name, () -> new WholeRevision(revision, context).carryOut());
        } catch (SQLException e) {
            throw new OperationFailedException(
                    "prepare the revision for its commit", "PREPARE TRANSACTION " + name.literal(), e);
        }
    }

    /** Commits what is prepared. */
    void commit(TransactionName name) throws SQLException {
        StatementTask.execute(connection(), "COMMIT PREPARED " + name.literal());
    }

    /** Takes back what is prepared. */
    void rollback(TransactionName name) throws SQLException {
        StatementTask.execute(connection(), "ROLLBACK PREPARED " + name.literal());
    }

    /** Goes on to the next revision. */
    void committed() {
        LoadedStep step = next();
        done++;
        entered();
        events.accept(new RuntimeEvent.RevisionFinished(
                step.id(), step.direction(), Duration.between(revisionStart, clock.instant())));
    }

    /** Calls what is called after a run, and gives the revisions that were carried out. */
    List<LoadedStep> end() throws SQLException {
        if (!revisions.isEmpty()) {
            call(Point.AFTER_RUN);
        }
        List<LoadedStep> steps = revisions.stream().map(PreparedRevision::step).toList();
        SortedSet<String> after =
                steps.isEmpty() ? rows : steps.get(steps.size() - 1).step().after();
        events.accept(new RuntimeEvent.RunFinished(after, steps.size(), Duration.between(start, clock.instant())));
        return steps;
    }

    void entered() {
        events.accept(new RuntimeEvent.DatabaseEntered(name()));
    }

    private void call(Point point) throws SQLException {
        if (participant.settings().callbacks().stream().anyMatch(callback -> callback.point() == point)) {
            entered();
            working(context -> context.commit(() -> context.callbacks().call(point, Optional.empty(), context)));
        }
    }

    private void working(Consumer<RunContext> work) throws SQLException {
        RunSettings settings = participant.settings();
        try (Cancellation.Work cancellable = cancellation.begin(turn);
                BlockerWatch watch = BlockerWatch.over(turn.aside(), cancellable::process)) {
            work.accept(new RunContext(
                    session,
                    books,
                    new TaskRunner(session, dialect, clock),
                    clock,
                    events,
                    cancellable,
                    new Retry(settings.limits().retries(), watch, events, cancellation::pause),
                    new Callbacks(
                            settings.callbacks(),
                            dialect,
                            revisions.get(0).step().direction())));
        }
    }

    private Connection connection() {
        return session.connection();
    }

    private String single(String sql) throws SQLException {
        try (PreparedStatement statement = connection().prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() throws SQLException {
        try (turn;
                session) {
            done = revisions.size();
        }
    }
}
