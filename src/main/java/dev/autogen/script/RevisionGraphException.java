package dev.autogen.script;

import dev.autogen.schema.AutogenException;
import java.util.List;

/** Revisions that do not form a usable graph, or a question that the graph cannot answer. */
public class RevisionGraphException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> revisions;

    RevisionGraphException(String message, List<String> revisions) {
        super(Kind.REVISION_GRAPH, message);
        this.revisions = List.copyOf(revisions);
    }

    /** The identifiers that the failure is about. */
    public final List<String> revisions() {
        return revisions;
    }
}
