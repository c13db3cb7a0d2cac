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

    static UnknownRevisionException malformed(String text) {
        return new UnknownRevisionException(
                "\"" + text
                        + "\" names no revision; write an identifier or a part of it, head, heads, base, current, a"
                        + " branch label, steps such as +1 or -1 alone or after one of these, and before them a branch"
                        + " and @",
                text);
    }

    static UnknownRevisionException base(String text) {
        return new UnknownRevisionException(
                text + " is before the first revision, and a revision is asked for; `autogen history` lists those that"
                        + " there are",
                text);
    }

    static UnknownRevisionException branch(String name, List<String> labels) {
        String known = labels.isEmpty() ? "there is no label" : "the labels are " + String.join(", ", labels);
        return new UnknownRevisionException(
                "There is no branch " + name + ": " + known
                        + ", and no revision is called so; a branch is named by a label," + " or by a revision on it",
                name);
    }

    static UnknownRevisionException notOnBranch(String revision, String branch) {
        return new UnknownRevisionException(
                "Revision " + revision + " is not a member of branch " + branch
                        + "; `autogen history` shows the branches",
                revision);
    }

    /** A database that is at a revision which the project lacks. */
    public static UnknownRevisionException inDatabase(String row) {
        return new UnknownRevisionException(
                "The database is at revision " + row
                        + ", which no file or class has; check out the sources that have it, or say where the database"
                        + " is with `autogen stamp --purge`",
                row);
    }

    /** A revision within a range that a baseline replaces. */
    static UnknownRevisionException replaced(String revision, RevisionHeader baseline) {
        return new UnknownRevisionException(
                "Revision " + revision + " is replaced by baseline " + baseline.id() + " (" + baseline.location()
                        + "), which is one place with the last that it replaces; name the baseline",
                revision);
    }

    /** A database within a range, where a place of its own is asked for among baselines. */
    static UnknownRevisionException beforeEndOf(String row, RevisionHeader baseline) {
        String last = baseline.replaces().get(baseline.replaces().size() - 1);
        return new UnknownRevisionException(
                "The database is at revision " + row + ", within what baseline " + baseline.id()
                        + " replaces; bring it to the end of that with `autogen upgrade " + last + "`",
                row);
    }

    /** A database within a range whose files are gone. */
    static UnknownRevisionException withinBaseline(String row, RevisionHeader baseline) {
        return new UnknownRevisionException(
                "The database is at revision " + row + ", within what baseline " + baseline.id()
                        + " replaces, and not all files of that are there any more; check out the sources that have them and"
                        + " upgrade the database to "
                        + baseline.replaces().get(baseline.replaces().size() - 1)
                        + ", or say where the database is with `autogen stamp --purge`",
                row);
    }
}
