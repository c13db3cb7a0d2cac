package dev.autogen.script;

import java.util.List;
import java.util.Optional;

/** Several heads where one is needed. */
public final class SeveralHeadsException extends RevisionGraphException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param branchPoint the last revision that all heads have in common, if there is any
     */
    SeveralHeadsException(Optional<String> branchPoint, List<String> heads) {
        super(
                branchPoint.map(id -> "Revision " + id + " has ").orElse("There are ") + count(heads.size())
                        + " heads: "
                        + String.join(", ", heads)
                        + "; `autogen upgrade heads` runs all of them; for a new revision, let one revise the other in its @Revision",
                heads);
    }

    private static String count(int number) {
        return number == 2 ? "two" : Integer.toString(number);
    }
}
