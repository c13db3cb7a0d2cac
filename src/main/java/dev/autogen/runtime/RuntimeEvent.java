package dev.autogen.runtime;

import dev.autogen.script.RevisionStep.Direction;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Something that happened in a run. */
public sealed interface RuntimeEvent {

    <R> R accept(Visitor<R> visitor);

    /**
     * The run waits for another one.
     *
     * @param holder who holds the lock, where the server says it
     * @param waited how long already
     */
    record LockWaiting(Optional<LockHolder> holder, Duration waited) implements RuntimeEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitLockWaiting(this);
        }
    }

    /**
     * The run holds the lock and knows what to do.
     *
     * @param rows the version rows it found
     * @param revisions how many revisions it will carry out
     */
    record RunStarted(SortedSet<String> rows, int revisions) implements RuntimeEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitRunStarted(this);
        }
    }

    /**
     * The run will destroy data.
     *
     * @param data what goes, a line each
     */
    record DataGoing(List<String> data) implements RuntimeEvent {

        public DataGoing {
            data = List.copyOf(data);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitDataGoing(this);
        }
    }

    /**
     * The run undoes revisions of which not everything comes back.
     *
     * @param what does not, a line each
     */
    record NotRestored(List<String> what) implements RuntimeEvent {

        public NotRestored {
            what = List.copyOf(what);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitNotRestored(this);
        }
    }

    /**
     * An applied revision is not what it was when it was applied.
     *
     * @param recorded the checksum in the history
     * @param present the checksum of the revision as it is now
     */
    record ChecksumChanged(String revision, String recorded, String present) implements RuntimeEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitChecksumChanged(this);
        }
    }

    /** The history says from now on that an applied revision is what it is now. */
    record ChecksumAccepted(ChangedRevision revision) implements RuntimeEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitChecksumAccepted(this);
        }
    }

    /**
     * A revision begins.
     *
     * @param message what the revision does, in a line
     * @param number its place in the run, from 1
     * @param revisions how many the run has
     * @param statements how many statements and data steps it has
     */
    record RevisionStarted(
            String revision, String message, Direction direction, int number, int revisions, int statements)
            implements RuntimeEvent {

        public boolean isUpgrade() {
            return direction == Direction.UPGRADE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitRevisionStarted(this);
        }
    }

    /** A revision that an earlier run left unfinished goes on after the operations that are finished. */
    record RevisionResumed(String revision, Direction direction, int finishedOperations) implements RuntimeEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitRevisionResumed(this);
        }
    }

    /**
     * A statement or data step was carried out.
     *
     * @param index its place in the revision, from 1
     * @param total how many the revision has
     * @param operation what it is a part of, in words
     * @param sql the statement, or for a data step its name
     */
    record StatementExecuted(String revision, int index, int total, String operation, String sql, Duration duration)
            implements RuntimeEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitStatementExecuted(this);
        }
    }

    /** A statement was not repeated, because the run that was cut short had already carried it out. */
    record StatementSkipped(String revision, int index, int total, String operation, String sql)
            implements RuntimeEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitStatementSkipped(this);
        }
    }

    /** A revision is carried out and, unless the whole run is one transaction, committed. */
    record RevisionFinished(String revision, Direction direction, Duration duration) implements RuntimeEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitRevisionFinished(this);
        }
    }

    /**
     * The run is at its end and everything is committed.
     *
     * @param rows the version rows now
     * @param revisions how many revisions it carried out
     */
    record RunFinished(SortedSet<String> rows, int revisions, Duration duration) implements RuntimeEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitRunFinished(this);
        }
    }

    /**
     * Another session has stopped a transaction, which is begun anew after a pause.
     *
     * @param operation what it was at, in words
     * @param sqlState PostgreSQL's code for the reason: 55P03 a lock, 40P01 a deadlock, 40001 a concurrent change
     * @param blockers who kept it waiting, where the server says it
     * @param retry which of the further tries comes, from 1
     * @param retries how many there may be
     */
    record TransactionStopped(
            String operation, String sqlState, List<Blocker> blockers, Duration pause, int retry, int retries)
            implements RuntimeEvent {
        public TransactionStopped {
            blockers = List.copyOf(blockers);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitTransactionStopped(this);
        }
    }

    /**
     * What follows happens on one of several databases.
     *
     * @param database its name
     */
    record DatabaseEntered(String database) implements RuntimeEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitDatabaseEntered(this);
        }
    }

    /**
     * A database of a run over several has all of a revision and waits for the others.
     *
     * @param database its name
     */
    record TransactionPrepared(String database, String revision) implements RuntimeEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitTransactionPrepared(this);
        }
    }

    /**
     * The run has ended what a killed one had left prepared.
     *
     * @param database the name of the database
     * @param committed whether it was committed and not taken back
     */
    record PreparedEnded(String database, String revision, boolean committed) implements RuntimeEvent {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitPreparedEnded(this);
        }
    }

    /**
     * Behaviour that differs by event.
     *
     * @param <R> what a visit gives
     */
    interface Visitor<R> {
        R visitLockWaiting(LockWaiting event);

        R visitRunStarted(RunStarted event);

        R visitDataGoing(DataGoing event);

        R visitNotRestored(NotRestored event);

        R visitChecksumChanged(ChecksumChanged event);

        R visitChecksumAccepted(ChecksumAccepted event);

        R visitRevisionStarted(RevisionStarted event);

        R visitRevisionResumed(RevisionResumed event);

        R visitStatementExecuted(StatementExecuted event);

        R visitStatementSkipped(StatementSkipped event);

        R visitTransactionStopped(TransactionStopped event);

        R visitRevisionFinished(RevisionFinished event);

        R visitRunFinished(RunFinished event);

        R visitDatabaseEntered(DatabaseEntered event);

        R visitTransactionPrepared(TransactionPrepared event);

        R visitPreparedEnded(PreparedEnded event);
    }
}
