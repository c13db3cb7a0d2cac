package dev.autogen.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Code that a run calls before or after itself and each revision, named by a setting such as {@code callbacks.before_run}.
 *
 * <p>Implementations need a public constructor without parameters. What is called before or after a revision works inside the
 * transaction of that revision, so that both happen or neither; other calls have a transaction of their own, unless the whole
 * run is one. A run that finds nothing to do calls nobody, and nobody is called on scratch databases.
 */
@FunctionalInterface
public interface Callback {

    /**
     * Does its work. It may be called again when another session stops the transaction.
     *
     * @param moment why it is called
     * @param connection inside a transaction that the runtime ends: neither commit, roll back nor close it
     * @throws SQLException when the database refuses; the run then fails, and so does the revision
     */
    void run(Moment moment, Connection connection) throws SQLException;

    /** When a callback is called. */
    enum Point {
        /** Before the first revision. */
        BEFORE_RUN,
        /** Before the steps of a revision. */
        BEFORE_REVISION,
        /** After the steps of a revision, before it counts as carried out. */
        AFTER_REVISION,
        /** After the last revision of a run in which none failed. */
        AFTER_RUN
    }

    /**
     * Why a callback is called.
     *
     * @param point when
     * @param upgrade whether revisions are carried out, and not undone
     * @param revision the identifier of the revision; empty for the run
     */
    record Moment(Point point, boolean upgrade, Optional<String> revision) {}
}
