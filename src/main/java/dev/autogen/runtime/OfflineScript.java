package dev.autogen.runtime;

import dev.autogen.dialect.Dialect;
import dev.autogen.migration.Callback.Point;
import dev.autogen.operation.Data;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Sql;
import dev.autogen.script.RevisionStep.Direction;
import dev.autogen.script.Stamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The writer of what a run would do as SQL, without a database.
 *
 * <p>The same steps give the same bytes. Each revision is a transaction, or as many as it needs, and fails where the version
 * table does not hold what the script starts from. The script is for one session of psql, or of any other client that sends
 * statements one by one.
 */
public final class OfflineScript {
    private final Dialect dialect;
    private final RunSettings settings;
    private final Bookkeeping books;

    public OfflineScript(Dialect dialect, RunSettings settings) {
        this.dialect = dialect;
        this.settings = settings;
        this.books = Bookkeeping.of(settings, dialect, Clock.systemUTC());
    }

    /**
     * The parts for a run: one that prepares the session, and one for each revision; or one for all where the run is to be one
     * transaction.
     *
     * @param fromBase whether the database is empty, so that the version tables have to be made
     * @throws IrreversibleRevisionException when a revision cannot be carried out
     * @throws OfflineRevisionException when one moves data by code
     * @throws SingleTransactionException when the run is to be one transaction, and a revision has to leave it
     */
    public List<ScriptPart> run(List<LoadedStep> steps, boolean fromBase) {
        List<PreparedRevision> revisions = PreparedRevision.all(steps, dialect);
        revisions.forEach(OfflineScript::requireSql);
        Callbacks callbacks = new Callbacks(
                steps.isEmpty() ? List.of() : settings.callbacks(),
                dialect,
                steps.isEmpty() ? Direction.UPGRADE : steps.get(0).direction());
        if (settings.transaction() == TransactionMode.RUN) {
            revisions.forEach(OfflineScript::requireOneTransaction);
            return List.of(part(
                    "run",
                    sql -> sql.transaction(() -> {
                        setUp(fromBase, sql);
                        call(Point.BEFORE_RUN, callbacks, sql);
                        revisions.forEach(revision -> revision(revision, callbacks, sql));
                        call(Point.AFTER_RUN, callbacks, sql);
                    })));
        }
        List<ScriptPart> parts = new ArrayList<>(List.of(part("setup", sql -> setUp(fromBase, sql))));
        if (callbacks.any(Point.BEFORE_RUN)) {
            parts.add(part("before_run", sql -> callApart(Point.BEFORE_RUN, callbacks, sql)));
        }
        revisions.forEach(
                revision -> parts.add(part(name(revision.step()), sql -> revision(revision, callbacks, sql))));
        if (callbacks.any(Point.AFTER_RUN)) {
            parts.add(part("after_run", sql -> callApart(Point.AFTER_RUN, callbacks, sql)));
        }
        return parts;
    }

    /** The parts for a stamp. */
    public List<ScriptPart> stamp(Stamp stamp, boolean fromBase) {
        VersionMove move = VersionMove.of(stamp);
        return List.of(part("setup", sql -> setUp(fromBase, sql)), part("stamp", sql -> {
            sql.comment("Stamp with " + (stamp.after().isEmpty() ? "base" : String.join(", ", stamp.after())));
            sql.transaction(() -> {
                books.versions().claim(move, sql);
                books.versions().move(move, sql);
                books.history().stamped(stamp, sql);
            });
        }));
    }

    private static ScriptPart part(String name, Consumer<SqlWriter> content) {
        SqlWriter sql = new SqlWriter();
        content.accept(sql);
        return new ScriptPart(name, sql.text());
    }

    private void setUp(boolean fromBase, SqlWriter sql) {
        sql.statement("SET search_path = " + settings.path().own());
        if (fromBase) {
            sql.transaction(() -> books.define(sql));
        }
    }

    private void callApart(Point point, Callbacks callbacks, SqlWriter sql) {
        sql.comment(point == Point.BEFORE_RUN ? "Before the run" : "After the run");
        sql.transaction(() -> call(point, callbacks, sql));
    }

    private void call(Point point, Callbacks callbacks, SqlWriter sql) {
        callbacks.statements(point).forEach(task -> task(task, sql));
    }

    private void revision(PreparedRevision revision, Callbacks callbacks, SqlWriter sql) {
        VersionMove move = VersionMove.of(revision.step());
        sql.comment(title(revision.step()));
        if (revision.leavesTransaction()) {
            sql.transaction(() -> {
                books.versions().claim(move, sql);
                call(Point.BEFORE_REVISION, callbacks, sql);
            });
            Segment.of(revision.tasks()).forEach(segment -> segment(segment, sql));
            sql.transaction(() -> {
                call(Point.AFTER_REVISION, callbacks, sql);
                books.versions().claim(move, sql);
                recorded(revision.step(), sql);
            });
        } else {
            sql.transaction(() -> {
                books.versions().claim(move, sql);
                call(Point.BEFORE_REVISION, callbacks, sql);
                revision.tasks().forEach(task -> task(task, sql));
                call(Point.AFTER_REVISION, callbacks, sql);
                recorded(revision.step(), sql);
            });
        }
    }

    private void recorded(LoadedStep step, SqlWriter sql) {
        books.versions().move(VersionMove.of(step), sql);
        books.history().finished(step, sql);
    }

    private void segment(Segment segment, SqlWriter sql) {
        if (segment.autocommit()) {
            segment.tasks().forEach(task -> task(task, sql));
        } else {
            sql.transaction(() -> segment.tasks().forEach(task -> task(task, sql)));
        }
    }

    /** What people wrote may look for names in further schemas, and may have changed where names are looked for. */
    private void task(Task task, SqlWriter sql) {
        boolean ofPeople = task.operation() instanceof Sql;
        if (ofPeople && !settings.path().further().isEmpty()) {
            sql.statement("SET search_path = " + settings.path().people());
        }
        sql.statement(task.text());
        if (ofPeople) {
            sql.statement("SET search_path = " + settings.path().own());
        }
    }

    private static void requireOneTransaction(PreparedRevision revision) {
        revision.leaving().ifPresent(operation -> {
            throw new SingleTransactionException(revision.step().id(), operation);
        });
    }

    private static void requireSql(PreparedRevision revision) {
        Optional<Operation> code = revision.tasks().stream()
                .map(Task::operation)
                .filter(Data.class::isInstance)
                .findFirst();
        code.ifPresent(operation -> {
            throw new OfflineRevisionException(revision.step(), ((Data) operation).name());
        });
    }

    private static String title(LoadedStep step) {
        String verb = step.direction() == Direction.UPGRADE ? "Upgrade " : "Downgrade ";
        return (verb + step.id() + " " + step.message()).strip();
    }

    private static String name(LoadedStep step) {
        String words = step.direction().word() + "_" + step.id() + "_" + step.message();
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("_$", "");
    }
}
