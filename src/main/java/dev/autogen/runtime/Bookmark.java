package dev.autogen.runtime;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** The history row of a revision that is carried out in parts, moved on with each part. */
final class Bookmark {
    private final long row;
    private final Bookkeeping books;
    private final LoadedStep step;
    private Progress progress;
    private Progress committed;

    private Bookmark(long row, Progress progress, Bookkeeping books, LoadedStep step) {
        this.row = row;
        this.books = books;
        this.step = step;
        this.progress = progress;
        this.committed = progress;
    }

    /** A row for a revision that begins. */
    static Bookmark begin(LoadedStep step, Bookkeeping books, Connection connection) throws SQLException {
        books.versions().claim(VersionMove.of(step), connection);
        long row = books.history().begun(step, connection);
        return new Bookmark(row, Progress.NONE, books, step);
    }

    /** The row of a revision that goes on. */
    static Bookmark resume(UnfinishedRevision unfinished, LoadedStep step, Bookkeeping books, Connection connection)
            throws SQLException {
        books.versions().claim(VersionMove.of(step), connection);
        books.history().adopt(unfinished, step, connection);
        return new Bookmark(unfinished.id(), unfinished.progress(), books, step);
    }

    /** Writes down, in the open transaction, that the revision has come so far. */
    void advance(Progress to, Connection connection) throws SQLException {
        if (!books.history().advance(row, committed, to, connection)) {
            throw moved();
        }
        progress = to;
    }

    /** Notes that the transaction of the last advance is committed. */
    void committed() {
        committed = progress;
    }

    /** How far the revision has come for good. */
    Progress progress() {
        return committed;
    }

    /** Turns the row, in the open transaction, into one of a finished revision. */
    void finish(Duration duration, Connection connection) throws SQLException {
        books.versions().claim(VersionMove.of(step), connection);
        books.versions().move(VersionMove.of(step), connection);
        if (!books.history().finish(row, duration, connection)) {
            throw moved();
        }
    }

    /** Removes the row of a revision of which nothing is finished. */
    void forget(Connection connection) throws SQLException {
        books.history().forget(row, connection);
    }

    private StaleVersionException moved() {
        return new StaleVersionException(
                step.id(),
                "Revision " + step.id() + " was not applied",
                books.versions().name(),
                "the state that this run had left in autogen's history");
    }
}
