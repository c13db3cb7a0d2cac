package dev.autogen.script;

import java.util.List;
import java.util.Optional;

/** Several heads where one is needed. */
public final class SeveralHeadsException extends RevisionGraphException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param branch the branch that one head of was asked for; nothing for all revisions
     * @param branchPoint the last revision that all heads have in common, if there is any
     */
    SeveralHeadsException(Optional<String> branch, Optional<String> branchPoint, List<String> heads) {
        super(
                who(branch, branchPoint) + count(heads.size()) + " heads: " + String.join(", ", heads)
                        + "; `autogen merge heads` joins them; or name one, or a branch, as in " + heads.get(0)
                        + "@head, or say heads for all of them",
                heads);
    }

    private static String who(Optional<String> branch, Optional<String> branchPoint) {
        return branch.map(name -> "Branch " + name + " has ")
                .or(() -> branchPoint.map(id -> "Revision " + id + " has "))
                .orElse("There are ");
    }

    private static String count(int number) {
        return number == 2 ? "two" : Integer.toString(number);
    }
}
