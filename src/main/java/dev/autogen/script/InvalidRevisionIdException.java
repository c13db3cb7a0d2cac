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

    private InvalidRevisionIdException(String id) {
        super(
                Kind.USAGE,
                "--rev-id: \"" + id.replaceAll("\\p{Cntrl}", "?")
                        + "\" cannot be the id of a new revision: it may have 1 to"
                        + " 64 of the letters A-Z and a-z, the digits and _, and not be head, heads, base, current, or a name"
                        + " that Windows keeps for itself, such as con or lpt1");
        this.id = id;
    }

    static InvalidRevisionIdException chosen(String id) {
        return new InvalidRevisionIdException(id);
    }

    /** The identifier as given. */
    public String id() {
        return id;
    }
}
