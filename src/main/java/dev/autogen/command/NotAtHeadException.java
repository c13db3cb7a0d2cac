package dev.autogen.command;

import dev.autogen.schema.AutogenException;
import java.util.Collection;
import java.util.List;

/** The database is not at the heads of the revisions, so comparing it would find what is pending, too. */
public final class NotAtHeadException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String database;

    private NotAtHeadException(String database, Collection<String> rows, List<String> heads, String advice) {
        super(
                Kind.NOT_AT_HEAD,
                "Database " + database + " is at " + words(rows) + ", but the revisions lead to " + words(heads)
                        + ". Run `autogen upgrade " + (heads.size() > 1 ? "heads" : "head") + "`" + advice);
        this.database = database;
    }

    /** What a comparison finds would not be the entities' alone. */
    static NotAtHeadException compared(String database, Collection<String> rows, List<String> heads) {
        return new NotAtHeadException(database, rows, heads, " first, or compare with --against revisions.");
    }

    /** Somebody asked whether it is. */
    static NotAtHeadException asked(String database, Collection<String> rows, List<String> heads) {
        return new NotAtHeadException(database, rows, heads, " to bring it there.");
    }

    /** The database's URL without secrets. */
    public String database() {
        return database;
    }

    private static String words(Collection<String> revisions) {
        return revisions.isEmpty() ? "no revision" : String.join(", ", revisions);
    }
}
