package dev.autogen.command;

import dev.autogen.schema.AutogenException;
import java.util.List;

/** Branches that cannot be merged without somebody looking. */
public final class DependentBranchesException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    private DependentBranchesException(String message, List<String> reasons) {
        super(
                Kind.REVISION_GRAPH,
                message
                        + String.join(
                                "",
                                reasons.stream()
                                        .map(reason -> System.lineSeparator() + "  " + reason)
                                        .toList())
                        + System.lineSeparator() + "Nothing was written. Look at both, and merge them without --auto.");
        this.reasons = List.copyOf(reasons);
    }

    static DependentBranchesException touching(List<String> reasons) {
        return new DependentBranchesException("The branches may depend on each other:", reasons);
    }

    static DependentBranchesException different(List<String> differences) {
        return new DependentBranchesException(
                "It matters which of the branches is carried out first; what differs then:", differences);
    }

    static DependentBranchesException failing(String reason) {
        return new DependentBranchesException(
                "The branches could not be carried out in either order:", List.of(reason));
    }

    /** What keeps them from being merged, a line each. */
    public List<String> reasons() {
        return reasons;
    }
}
