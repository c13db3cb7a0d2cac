package dev.autogen.command;

import dev.autogen.schema.AutogenException;
import java.util.Collection;
import java.util.List;

/** A database that cannot be given a stamp. */
public final class AdoptionException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private AdoptionException(Kind kind, String message) {
        super(kind, message);
    }

    static AdoptionException stamped(String database, Collection<String> rows) {
        return new AdoptionException(
                Kind.USAGE,
                "Database " + database + " is at " + String.join(", ", rows)
                        + " already, so there is nothing to find out. Use `autogen stamp` to say something else.");
    }

    static AdoptionException ambiguous(String database, List<String> revisions) {
        return new AdoptionException(
                Kind.REVISION_GRAPH,
                "Database " + database + " has the structure that each of these revisions leaves: "
                        + String.join(", ", revisions)
                        + ". Only its rows can tell which of them it has had; look, and say it with `autogen stamp "
                        + revisions.get(revisions.size() - 1) + "` or another of them.");
    }

    static AdoptionException revisions(ForeignTool tool, List<String> heads) {
        return new AdoptionException(
                Kind.USAGE,
                "A first revision of what " + tool.title()
                        + " has left is only written where there is no other; there is " + String.join(", ", heads)
                        + ". Use `autogen adopt` without --from.");
    }

    static AdoptionException noHistory(ForeignTool tool, String database, List<String> schemas) {
        return new AdoptionException(
                Kind.USAGE,
                "Database " + database + " has no table " + tool.history() + " with rows in "
                        + String.join(", ", schemas) + ", so " + tool.title()
                        + " was not here. Name its schema with --schemas, or write the first revision with `autogen"
                        + " revision`.");
    }

    static AdoptionException failed(ForeignTool tool, String step) {
        return new AdoptionException(
                Kind.USAGE,
                tool.title() + " has a failed migration, " + step + ", so that nobody knows what the database holds."
                        + " Repair it with " + tool.title() + " first.");
    }

    static AdoptionException locked(ForeignTool tool) {
        return new AdoptionException(
                Kind.UNAVAILABLE,
                tool.title() + " holds its lock on the database. Wait until it is done, or release the lock.");
    }
}
