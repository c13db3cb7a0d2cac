package dev.autogen.script;

import java.util.List;

/** Two revisions with one identifier, or two branches with one label. */
public final class DuplicateRevisionException extends RevisionGraphException {
    private static final long serialVersionUID = 1L;

    private DuplicateRevisionException(String message, List<String> revisions) {
        super(message, revisions);
    }

    static DuplicateRevisionException id(RevisionHeader first, RevisionHeader second) {
        return new DuplicateRevisionException(
                "Revision " + first.id() + " is there twice: " + first.location() + " and " + second.location()
                        + "; give one of them another id",
                List.of(first.id()));
    }

    static DuplicateRevisionException label(String label, RevisionHeader first, RevisionHeader second) {
        return new DuplicateRevisionException(
                "Branch label " + label + " is used by revision " + first.id() + " (" + first.location() + ") and by "
                        + second.id() + " (" + second.location() + "); rename one of them",
                List.of(first.id(), second.id()));
    }
}
