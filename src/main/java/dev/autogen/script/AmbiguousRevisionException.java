package dev.autogen.script;

import java.util.List;

/** A name of a revision that fits several. */
public final class AmbiguousRevisionException extends RevisionGraphException {
    private static final long serialVersionUID = 1L;

    private AmbiguousRevisionException(String message, List<String> candidates) {
        super(message, candidates);
    }

    static AmbiguousRevisionException prefix(String prefix, List<String> candidates) {
        return new AmbiguousRevisionException(
                "Several revisions start with " + prefix + ": " + list(candidates) + "; give more of the identifier",
                candidates);
    }

    static AmbiguousRevisionException walk(String identifier, String from, List<String> candidates) {
        return new AmbiguousRevisionException(
                identifier + " is ambiguous: from " + from + " it goes to " + list(candidates) + "; name the revision",
                candidates);
    }

    /** A name that has to lead to one place, where there are several. */
    static AmbiguousRevisionException several(RevisionName name, List<String> candidates) {
        String where = name.isFromCurrent() ? "the database is at several revisions" : "there are several";
        return new AmbiguousRevisionException(
                name.text() + " is ambiguous: " + where + ": " + list(candidates)
                        + "; name one of them, or a branch, as in " + candidates.get(0) + "@"
                        + (name.isFromCurrent() ? signed(name) : name.text()),
                candidates);
    }

    private static String signed(RevisionName name) {
        return name.steps().map(steps -> (steps < 0 ? "" : "+") + steps).orElse(RevisionName.CURRENT);
    }

    private static String list(List<String> candidates) {
        return String.join(", ", candidates);
    }
}
