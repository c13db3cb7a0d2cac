package dev.autogen.command;

import dev.autogen.schema.AutogenException;

/** A new revision was to have the identifier of another. */
public final class RevisionExistsException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String id;

    RevisionExistsException(String id, String location) {
        super(Kind.USAGE, "There is a revision " + id + " already, in " + location + "; choose another --rev-id.");
        this.id = id;
    }

    /** The identifier. */
    public String id() {
        return id;
    }
}
