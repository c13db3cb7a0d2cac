package dev.autogen.script;

import java.util.List;

/** Revisions that one baseline cannot replace. */
public final class UnsquashableRangeException extends RevisionGraphException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    UnsquashableRangeException(List<String> reasons, List<String> revisions) {
        super(
                "The range cannot be squashed:" + lines(reasons)
                        + "\nNothing was written. Choose a range of revisions in a" + " row without these.",
                revisions);
        this.reasons = List.copyOf(reasons);
    }

    /** What is against it, a line each. */
    public List<String> reasons() {
        return reasons;
    }

    private static String lines(List<String> reasons) {
        StringBuilder lines = new StringBuilder();
        reasons.forEach(reason -> lines.append("\n  ").append(reason));
        return lines.toString();
    }
}
