package dev.autogen.script;

import dev.autogen.schema.AutogenException;

/** A revision class that cannot be loaded, created or asked for its steps. */
public final class RevisionNotLoadableException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String revision;

    RevisionNotLoadableException(RevisionHeader revision, String problem, Throwable cause) {
        super(Kind.USAGE, "Revision " + revision.id() + " (" + revision.location() + ") " + problem, cause);
        this.revision = revision.id();
    }

    /** The identifier of the revision. */
    public String revision() {
        return revision;
    }
}
