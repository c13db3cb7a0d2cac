package dev.autogen.runtime;

import dev.autogen.dialect.Dialect;
import dev.autogen.script.RevisionStep.Direction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The worker that reads a database's history, and corrects it after people have mended the database themselves.
 *
 * <p>It carries nothing out and guesses nothing: what is written down is what it is told. Corrections wait for their turn as
 * runs do.
 */
public final class HistoryKeeper {
    private final ConnectionSource connections;
    private final Dialect dialect;
    private final RunSettings settings;
    private final Consumer<RuntimeEvent> events;
    private final Bookkeeping books;

    public HistoryKeeper(
            ConnectionSource connections,
            Dialect dialect,
            RunSettings settings,
            Clock clock,
            Consumer<RuntimeEvent> events) {
        this.connections = connections;
        this.dialect = dialect;
        this.settings = settings;
        this.events = events;
        this.books = Bookkeeping.of(settings, dialect, clock);
    }

    /**
     * The applied revisions that have changed since; those that were stamped are not among them.
     *
     * @param present the checksums of revisions as they are now; those unknown are left out
     */
    public List<ChangedRevision> changed(Function<Set<String>, Map<String, String>> present) {
        try (Connection connection = connections.open()) {
            return changed(present, connection).stream()
                    .filter(revision -> revision.recorded().isPresent())
                    .toList();
        } catch (SQLException e) {
            throw new DatabaseRefusedException("reading the history of revisions", e);
        }
    }

    /**
     * Writes down the present checksums of the applied revisions that have changed, and of those that were stamped.
     *
     * @return the revisions that have another checksum now
     * @throws RunLockedException when a run is at work for longer than the settings allow
     */
    public List<ChangedRevision> accept(Function<Set<String>, Map<String, String>> present) {
        return alone("recording checksums", session -> {
            List<ChangedRevision> changed = changed(present, session.connection());
            if (!changed.isEmpty()) {
                session.inTransaction(() -> books.history().accepted(changed, session.connection()));
            }
            return changed;
        });
    }

    private List<ChangedRevision> changed(Function<Set<String>, Map<String, String>> present, Connection connection)
            throws SQLException {
        Map<String, String> recorded = books.appliedChecksums(connection);
        Map<String, String> now = new TreeMap<>(present.apply(recorded.keySet()));
        List<ChangedRevision> changed = new ArrayList<>();
        now.forEach((revision, checksum) -> {
            String before = recorded.getOrDefault(revision, checksum);
            if (!before.equals(checksum)) {
                changed.add(
                        new ChangedRevision(revision, Optional.of(before).filter(text -> !text.isEmpty()), checksum));
            }
        });
        return List.copyOf(changed);
    }

    /** The revision that an earlier run left half way, with what it consists of now. */
    public Optional<HalfDone> halfDone(StepSource steps) {
        try (Connection connection = connections.open()) {
            Optional<UnfinishedRevision> row = books.unfinished(connection);
            SortedSet<String> rows = books.versions().rows(connection);
            return row.map(unfinished -> halfDone(unfinished, step(unfinished, steps, rows)));
        } catch (SQLException e) {
            throw new DatabaseRefusedException("reading the history of revisions", e);
        }
    }

    private HalfDone halfDone(UnfinishedRevision row, Optional<LoadedStep> step) {
        List<HalfDone.Step> parts =
                step.map(loaded -> steps(loaded, row.progress())).orElse(List.of());
        boolean changed = step.map(loaded -> !row.fits(loaded)).orElse(true);
        return new HalfDone(
                row.revision(), row.direction(), row.since(), row.progress().operations(), changed, parts);
    }

    private List<HalfDone.Step> steps(LoadedStep step, Progress progress) {
        List<HalfDone.Step> parts = new ArrayList<>();
        for (Task task : TaskList.of(step.operations(), dialect)) {
            int order = task.before().compareTo(progress);
            HalfDone.Stage stage = HalfDone.Stage.LEFT;
            if (order <= 0) {
                stage = order < 0 ? HalfDone.Stage.DONE : HalfDone.Stage.NEXT;
            }
            parts.add(new HalfDone.Step(stage, task.text()));
        }
        return parts;
    }

    /**
     * Writes down that everything of the half-done revision is carried out, and moves the version rows.
     *
     * @return the version rows then
     * @throws NothingHalfDoneException when there is none
     * @throws RunLockedException when a run is at work for longer than the settings allow
     */
    public SortedSet<String> markDone(StepSource steps) {
        return alone("recording that a revision is done", session -> {
            UnfinishedRevision row = unfinished(session.connection());
            LoadedStep step = step(row, steps, books.versions().rows(session.connection()))
                    .orElseThrow(() -> UnfinishedRevisionException.unknown(row));
            session.inTransaction(() -> Bookmark.resume(row, step, books, session.connection())
                    .finish(Duration.ZERO, session.connection()));
            return step.step().after();
        });
    }

    /**
     * Writes down that nothing of the half-done revision is carried out any more; the version rows stay.
     *
     * @return the version rows
     * @throws NothingHalfDoneException when there is none
     * @throws RunLockedException when a run is at work for longer than the settings allow
     */
    public SortedSet<String> markUndone() {
        return alone("recording that a revision is undone", session -> {
            UnfinishedRevision row = unfinished(session.connection());
            session.inTransaction(() -> books.history().undone(row, session.connection()));
            return books.versions().rows(session.connection());
        });
    }

    private UnfinishedRevision unfinished(Connection connection) throws SQLException {
        return books.unfinished(connection).orElseThrow(NothingHalfDoneException::new);
    }

    private static Optional<LoadedStep> step(UnfinishedRevision row, StepSource steps, SortedSet<String> rows) {
        return steps.step(row.revision(), row.direction(), rows);
    }

    private <T> T alone(String purpose, Correction<T> correction) {
        LockWait wait = new LockWait(settings.patience(), events);
        try (Turn turn = Turn.take(connections, books, settings, wait);
                WorkSession session = WorkSession.over(turn.connection(), settings.path())) {
            return correction.on(session);
        } catch (SQLException e) {
            throw new DatabaseRefusedException(purpose, e);
        }
    }

    /** A correction of the history. */
    @FunctionalInterface
    private interface Correction<T> {
        T on(WorkSession session) throws SQLException;
    }

    /** The revisions of a project, one step at a time. */
    @FunctionalInterface
    public interface StepSource {

        /**
         * A half of a revision where the version rows stand; empty when the project has no such revision.
         *
         * @throws dev.autogen.script.RevisionGraphException when a row is none of the project's revisions
         */
        Optional<LoadedStep> step(String revision, Direction direction, SortedSet<String> rows);
    }
}
