package dev.autogen.script;

import dev.autogen.schema.AutogenException;

/** An identifier that no revision may have. */
public final class InvalidRevisionIdException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String id;

    InvalidRevisionIdException(String id, String where) {
        super(
                Kind.USAGE,
                where + ": \"" + id + "\" cannot be the id of a revision: it must have a character, none of @ - + : or"
                        + " white space, and not be head, heads, base or current");
        this.id = id;
    }

    /** The identifier as given. */
    public String id() {
        return id;
    }
}
