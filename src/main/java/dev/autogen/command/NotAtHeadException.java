package dev.autogen.command;

import dev.autogen.schema.AutogenException;
import java.util.Collection;
import java.util.List;

/** The database is not at the heads of the revisions, so comparing it would find what is pending, too. */
public final class NotAtHeadException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String database;

    NotAtHeadException(String database, Collection<String> rows, List<String> heads) {
        super(
                Kind.NOT_AT_HEAD,
                "Database " + database + " is at " + words(rows) + ", but the revisions lead to " + words(heads)
                        + ". Run `autogen upgrade " + (heads.size() > 1 ? "heads" : "head")
                        + "` first, or compare with --against revisions.");
        this.database = database;
    }

    /** The database's URL without secrets. */
    public String database() {
        return database;
    }

    private static String words(Collection<String> revisions) {
        return revisions.isEmpty() ? "no revision" : String.join(", ", revisions);
    }
}
