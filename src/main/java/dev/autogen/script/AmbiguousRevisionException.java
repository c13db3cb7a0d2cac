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

    static AmbiguousRevisionException rows(String identifier, List<String> rows) {
        return new AmbiguousRevisionException(
                identifier + " is ambiguous: the database is at several revisions: " + list(rows)
                        + "; name the revision to go to",
                rows);
    }

    private static String list(List<String> candidates) {
        return String.join(", ", candidates);
    }
}
