package dev.autogen.command;

import dev.autogen.schema.AutogenException;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The database is not at the heads of the revisions, so comparing it would find what is pending, too. */
public final class NotAtHeadException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String database;

    private NotAtHeadException(String database, Collection<String> rows, List<String> heads, String advice) {
        this(
                database,
                "Database " + database + " is at " + words(rows) + ", but the revisions lead to " + words(heads)
                        + ". Run `autogen upgrade " + head(heads) + "`" + advice);
    }

    private NotAtHeadException(String database, String message) {
        super(Kind.NOT_AT_HEAD, message);
        this.database = database;
    }

    private static String head(List<String> heads) {
        return heads.size() > 1 ? "heads" : "head";
    }

    /** What a comparison finds would not be the entities' alone. */
    static NotAtHeadException compared(String database, Collection<String> rows, List<String> heads) {
        return new NotAtHeadException(database, rows, heads, " first, or compare with --against revisions.");
    }

    /** Somebody asked whether it is. */
    static NotAtHeadException asked(String database, Collection<String> rows, List<String> heads) {
        return new NotAtHeadException(database, rows, heads, " to bring it there.");
    }

    /** A revision is written for all tenants, so that all of them have to be there. */
    static NotAtHeadException tenants(
            String database, SortedMap<String, ? extends Collection<String>> behind, List<String> heads) {
        String where = behind.entrySet().stream()
                .map(entry -> entry.getKey() + " at " + words(entry.getValue()))
                .collect(Collectors.joining(", "));
        return new NotAtHeadException(
                database,
                "Tenants of database " + database + " are not where the revisions lead to, " + words(heads) + ": "
                        + where + ". Run `autogen upgrade " + head(heads)
                        + "` first, name those that count with --tenants, or compare with --against revisions.");
    }

    /** The database's URL without secrets. */
    public String database() {
        return database;
    }

    private static String words(Collection<String> revisions) {
        return revisions.isEmpty() ? "no revision" : String.join(", ", revisions);
    }
}
