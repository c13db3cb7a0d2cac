package dev.autogen.command;

import dev.autogen.schema.AutogenException;

/** Revisions were to be opened, and there is no source to open. */
public final class MissingSourceException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private MissingSourceException(String message) {
        super(Kind.USAGE, message);
    }

    static MissingSourceException none(String names) {
        return new MissingSourceException(
                names + " names no revision: there is none there; `autogen history` lists those that there are");
    }

    static MissingSourceException compiled(String revision, String location) {
        return new MissingSourceException(
                "Revision " + revision + " has no source here, it is " + location + "; open it where it is kept");
    }
}
