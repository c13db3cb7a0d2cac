package dev.autogen.diff;

import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import java.util.List;
import java.util.Set;
import liquibase.diff.DiffResult;

/**
 * What a comparison of two schemas found.
 *
 * @param differences the differences; their objects are {@link SchemaElement}s
 * @param unsettled differences that no operation settles
 * @param withheld what rules left out, and would be differences without them
 * @param notOurs what only the database has and autogen has no business with
 * @param notes what is worth saying and no difference, a line each
 * @param details the same for those who want to know everything
 */
public record Comparison(
        DiffResult differences,
        Unsettled unsettled,
        List<Withheld> withheld,
        List<ObjectPath> notOurs,
        List<String> notes,
        List<String> details) {

    public Comparison {
        withheld = List.copyOf(withheld);
        notOurs = List.copyOf(notOurs);
        notes = List.copyOf(notes);
        details = List.copyOf(details);
    }

    /** The differences as they are when the database's views of these names are to stay what they are. */
    public DiffResult keepingViews(Set<Name> views) {
        return KeptViews.of(views, differences);
    }

    /** Whether there is no difference. */
    public boolean isEmpty() {
        return differences.getMissingObjects().isEmpty()
                && differences.getUnexpectedObjects().isEmpty()
                && differences.getChangedObjects().isEmpty()
                && unsettled.isEmpty();
    }
}
