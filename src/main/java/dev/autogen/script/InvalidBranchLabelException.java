package dev.autogen.script;

import java.util.List;

/** A branch label that no name of a revision could hold. */
public final class InvalidBranchLabelException extends RevisionGraphException {
    private static final long serialVersionUID = 1L;

    private InvalidBranchLabelException(String where, String label, List<String> revisions) {
        super(
                where + ": \"" + label
                        + "\" cannot be a branch label: it must have a character, none of @ - + : or white"
                        + " space, and not be head, heads, base or current",
                revisions);
    }

    static InvalidBranchLabelException ofNew(String label) {
        return new InvalidBranchLabelException("--branch-label", label, List.of());
    }

    static InvalidBranchLabelException of(RevisionHeader revision, String label) {
        return new InvalidBranchLabelException(
                "Revision " + revision.id() + " (" + revision.location() + ")", label, List.of(revision.id()));
    }
}
