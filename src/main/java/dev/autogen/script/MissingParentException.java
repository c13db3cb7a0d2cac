package dev.autogen.script;

import java.util.List;

/** A revision that follows or depends on one that is not there. */
public final class MissingParentException extends RevisionGraphException {
    private static final long serialVersionUID = 1L;

    MissingParentException(RevisionHeader revision, String verb, String parent) {
        super(
                "Revision " + revision.id() + " (" + revision.location() + ") " + verb + " " + parent
                        + ", which no file or class has; restore it, or correct the @Revision annotation",
                List.of(revision.id(), parent));
    }
}
