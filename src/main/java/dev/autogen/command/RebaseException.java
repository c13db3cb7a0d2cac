package dev.autogen.command;

import dev.autogen.schema.AutogenException;
import java.util.List;

/** A branch that cannot be moved. */
public final class RebaseException extends AutogenException {
    private static final long serialVersionUID = 1L;
    private static final String UNCHANGED = " Nothing was changed.";

    private RebaseException(String message) {
        super(Kind.REVISION_GRAPH, message + UNCHANGED);
    }

    static RebaseException applied(String database, List<String> revisions) {
        return new RebaseException("Database " + database + " has applied " + String.join(", ", revisions)
                + ", and would no longer be at a place of the graph. Undo them there with `autogen downgrade`, or join the"
                + " branches with `autogen merge`.");
    }

    static RebaseException unknown(String database, List<String> rows) {
        return new RebaseException("Database " + database + " is at " + String.join(", ", rows)
                + ", which is not here, so nobody knows what it has applied. Fetch those revisions first.");
    }

    static RebaseException noOtherHead(String revision, List<String> heads) {
        return new RebaseException(
                heads.isEmpty()
                        ? "There is no head beside the branch of " + revision + " to move it onto."
                        : "There are several heads to move " + revision + " onto: " + String.join(", ", heads)
                                + "; name one with --onto.");
    }

    static RebaseException notAHead(String onto, List<String> children) {
        return new RebaseException(
                onto + " is no head: " + String.join(", ", children) + " revises it. Name a head with --onto.");
    }

    static RebaseException sameBranch(String revision, String onto) {
        return new RebaseException(revision + " is on the way to " + onto
                + ", or comes after it; name a revision of another" + " branch.");
    }

    static RebaseException severalStarts(String revision, List<String> starts) {
        return new RebaseException("The branch of " + revision + " begins with several revisions, "
                + String.join(", ", starts) + ", so it cannot be moved as one. Name one of them.");
    }

    static RebaseException merge(String revision, List<String> parents) {
        return new RebaseException("The branch begins with " + revision + ", which joins " + String.join(", ", parents)
                + "; a merge cannot be moved.");
    }

    static RebaseException unfinishedSquash(String baseline, List<String> replaced) {
        return new RebaseException("The branch begins with baseline " + baseline + ", and "
                + String.join(", ", replaced) + ", which it replaces, would stay behind. Run `autogen squash --finish`"
                + " before.");
    }
}
