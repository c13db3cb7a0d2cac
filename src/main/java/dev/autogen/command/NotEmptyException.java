package dev.autogen.command;

import dev.autogen.schema.AutogenException;
import dev.autogen.schema.ObjectPath;
import java.util.List;
import java.util.stream.Collectors;

/** Something is in a database that has to be empty. */
public final class NotEmptyException extends AutogenException {
    private static final long serialVersionUID = 1L;
    private static final int FEW = 5;

    private final transient List<ObjectPath> objects;

    private NotEmptyException(String message, List<ObjectPath> objects) {
        super(Kind.USAGE, message);
        this.objects = List.copyOf(objects);
    }

    static NotEmptyException of(String database, List<ObjectPath> objects) {
        String some = objects.stream().limit(FEW).map(ObjectPath::toString).collect(Collectors.joining(", "));
        String more = objects.size() > FEW ? " and " + (objects.size() - FEW) + " more" : "";
        return new NotEmptyException(
                "The schemas of database " + database + " are not empty: they have " + some + more
                        + ". Nothing was changed. Use `autogen upgrade heads`, or `autogen adopt` where revisions made it.",
                objects);
    }

    static NotEmptyException ofRevisions(String database, List<String> rows) {
        return new NotEmptyException(
                "Database " + database + " is at " + String.join(", ", rows)
                        + " already. Nothing was changed. Use `autogen upgrade heads`.",
                List.of());
    }

    /** What is there; none where only revisions stand in the way. */
    public List<ObjectPath> objects() {
        return objects;
    }
}
