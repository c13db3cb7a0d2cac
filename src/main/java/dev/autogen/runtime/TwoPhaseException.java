package dev.autogen.runtime;

import dev.autogen.schema.AutogenException;

/** A run over several databases cannot be all or nothing, or was left half way. */
public final class TwoPhaseException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String database;

    private TwoPhaseException(Kind kind, String database, String message) {
        super(kind, message);
        this.database = database;
    }

    static TwoPhaseException notAllowed(String database, int databases) {
        return new TwoPhaseException(
                Kind.USAGE,
                database,
                "The server of database " + database
                        + " prepares no transactions, which transaction = \"two-phase\" needs."
                        + " Set max_prepared_transactions to " + databases
                        + " or more in its postgresql.conf and restart it, or use transaction = \"revision\"."
                        + " Nothing was changed.");
    }

    static TwoPhaseException leaving(String database, String revision, String operation) {
        return new TwoPhaseException(
                Kind.USAGE,
                database,
                "Revision " + revision + " cannot be carried out with transaction = \"two-phase\": on database "
                        + database
                        + ", \"" + operation + "\" has to leave its transaction. Nothing was changed. Use transaction ="
                        + " \"revision\" for it, such as with --set transaction=revision.");
    }

    static TwoPhaseException halfDone(String database, String revision) {
        return new TwoPhaseException(
                Kind.USAGE,
                database,
                "An earlier run left revision " + revision + " half way on database " + database
                        + ", which transaction = \"two-phase\" cannot go on with. Nothing was changed. Finish it with"
                        + " --set transaction=revision --database " + database
                        + ", or mend it as autogen repair says.");
    }

    static TwoPhaseException left(TransactionName transaction) {
        String database = transaction.owner().split(" ")[0];
        return new TwoPhaseException(
                Kind.UNAVAILABLE,
                database,
                "An earlier run left revision " + transaction.revision() + " prepared on database " + database
                        + ", for which this one would wait. Run an upgrade with transaction = \"two-phase\" and without"
                        + " --database, which ends it before anything else.");
    }

    static TwoPhaseException undecided(String database, String revision) {
        return new TwoPhaseException(
                Kind.UNAVAILABLE,
                database,
                "An earlier run left revision " + revision + " prepared on database " + database
                        + ", and whether it is committed depends on the other databases. Run the command without"
                        + " --database to finish it.");
    }

    static TwoPhaseException halfCommitted(String database, String revision, Exception cause) {
        TwoPhaseException result = new TwoPhaseException(
                Kind.UNAVAILABLE,
                database,
                "Revision " + revision + " is prepared on all databases, and was not committed on database " + database
                        + ": " + cause.getMessage() + " Run the command again: it commits what is left.");
        result.initCause(cause);
        return result;
    }

    static TwoPhaseException takenBack(String database, String revision, Exception cause) {
        TwoPhaseException result = new TwoPhaseException(
                Kind.UNAVAILABLE,
                database,
                "Somebody else ended the prepared transaction of revision " + revision + " on database " + database
                        + ", so it was taken back on the others, too: " + cause.getMessage()
                        + " See that no other run is at work, and run the command again.");
        result.initCause(cause);
        return result;
    }

    /** The database that it is about. */
    public String database() {
        return database;
    }
}
