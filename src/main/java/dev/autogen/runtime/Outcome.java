package dev.autogen.runtime;

/** The sentences on what a failure leaves behind, and what to do about it. */
final class Outcome {
    private static final String UNKNOWN =
            "The connection is lost. Run the command again: it goes on from where the database stands.";

    private Outcome() {}

    static String unchanged(OperationFailedException failure) {
        return failure.lostConnection()
                ? UNKNOWN
                : "The database is as it was before this revision. Correct the revision or the data, and run it again.";
    }

    static String unchangedByRun(OperationFailedException failure) {
        return failure.lostConnection()
                ? UNKNOWN
                : "The database is as it was before this run. Correct the revision or the data, and run it again.";
    }

    static String inParts(OperationFailedException failure, Progress progress) {
        if (failure.lostConnection() || progress.equals(Progress.NONE)) {
            return unchanged(failure);
        }
        return "The revision leaves its transaction; its first " + progress.operations()
                + " operations are committed. Correct what stopped it and run it again: it goes on after them.";
    }
}
