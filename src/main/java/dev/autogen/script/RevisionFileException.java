package dev.autogen.script;

import dev.autogen.schema.AutogenException;

/** A file or directory of revisions that cannot be read or written. */
public final class RevisionFileException extends AutogenException {
    private static final long serialVersionUID = 1L;

    RevisionFileException(String message) {
        super(Kind.USAGE, message);
    }

    RevisionFileException(String message, Throwable cause) {
        super(Kind.USAGE, message, cause);
    }
}
