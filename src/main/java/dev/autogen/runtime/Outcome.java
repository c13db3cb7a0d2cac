package dev.autogen.runtime;

/** The sentences on what a failure leaves behind, and what to do about it. */
final class Outcome {
    private static final String UNKNOWN =
            "The connection is lost. Run the command again: it goes on from where the database stands.";

    private Outcome() {}

    static String unchanged(OperationFailedException failure) {
        return failure.lostConnection()
                ? UNKNOWN
                : "The database is as it was before this revision. " + advice(failure);
    }

    static String unchangedByRun(OperationFailedException failure) {
        return failure.lostConnection() ? UNKNOWN : "The database is as it was before this run. " + advice(failure);
    }

    static String unchangedEverywhere(OperationFailedException failure) {
        return failure.lostConnection()
                ? UNKNOWN
                : "All databases are as they were before this revision. " + advice(failure);
    }

    static String inParts(OperationFailedException failure, Progress progress) {
        if (failure.lostConnection() || progress.equals(Progress.NONE)) {
            return unchanged(failure);
        }
        String done = progress.operations() == 1
                ? "its first operation is"
                : "its first " + progress.operations() + " operations are";
        return "The revision leaves its transaction; " + done + " committed. "
                + (failure.isCancelled() || failure.isStoppedByOthers() ? "Run" : "Correct what stopped it and run")
                + " it again: it goes on from there.";
    }

    private static String advice(OperationFailedException failure) {
        if (failure.isStoppedByOthers()) {
            return "Run it again when nobody is in the way; the settings lock_timeout and lock_retries say how long it"
                    + " tries.";
        }
        return failure.isCancelled()
                ? "Run the command again to go on."
                : "Correct the revision or the data, and run it again.";
    }
}
