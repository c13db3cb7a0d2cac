package dev.autogen.runtime;

import dev.autogen.schema.AutogenException;

/** A revision that an earlier run left half way stands in the way of this one. */
public final class UnfinishedRevisionException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String revision;
    private final int finishedOperations;

    private UnfinishedRevisionException(UnfinishedRevision unfinished, String problem, String remedy) {
        super(
                Kind.MIGRATION_FAILED,
                "The " + unfinished.direction().word() + " of revision " + unfinished.revision()
                        + " left its transaction and was cut short after "
                        + unfinished.progress().operations() + " finished operations, and " + problem + ". " + remedy
                        + "; or mend the database by hand: autogen repair shows what is done, and marks the revision as"
                        + " done or undone.");
        this.revision = unfinished.revision();
        this.finishedOperations = unfinished.progress().operations();
    }

    static UnfinishedRevisionException elsewhere(UnfinishedRevision unfinished) {
        return new UnfinishedRevisionException(
                unfinished,
                "this run would not finish it first",
                "Finish it by running its " + unfinished.direction().word() + " again");
    }

    static UnfinishedRevisionException changed(UnfinishedRevision unfinished) {
        return new UnfinishedRevisionException(
                unfinished,
                "the revision is no longer what it was then",
                "Put the revision back as it was and run the "
                        + unfinished.direction().word() + " again");
    }

    static UnfinishedRevisionException unknown(UnfinishedRevision unfinished) {
        return new UnfinishedRevisionException(
                unfinished, "the project has no such revision", "Put its file back, so that it can be marked as done");
    }

    public String revision() {
        return revision;
    }

    public int finishedOperations() {
        return finishedOperations;
    }
}
