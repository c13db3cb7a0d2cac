package dev.autogen.runtime;

import dev.autogen.schema.AutogenException;

/** There is no revision that a run has left half way. */
public final class NothingHalfDoneException extends AutogenException {
    private static final long serialVersionUID = 1L;

    NothingHalfDoneException() {
        super(
                Kind.USAGE,
                "No revision is half done, so there is nothing to mark; autogen current says where the database is.");
    }
}
