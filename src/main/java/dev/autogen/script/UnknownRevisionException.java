package dev.autogen.script;

import java.util.List;

/** A revision that is named and not there. */
public final class UnknownRevisionException extends RevisionGraphException {
    private static final long serialVersionUID = 1L;

    private UnknownRevisionException(String message, String revision) {
        super(message, List.of(revision));
    }

    static UnknownRevisionException named(String identifier) {
        return new UnknownRevisionException(
                "There is no revision " + identifier + "; `autogen history` lists those that there are", identifier);
    }

    static UnknownRevisionException tooShort(String identifier) {
        return new UnknownRevisionException(
                "There is no revision " + identifier + "; give at least four characters of a longer identifier",
                identifier);
    }

    /** A database that is at a revision which the project lacks. */
    public static UnknownRevisionException inDatabase(String row) {
        return new UnknownRevisionException(
                "The database is at revision " + row
                        + ", which no file or class has; check out the sources that have it,"
                        + " or correct the version table",
                row);
    }
}
