package dev.autogen.command;

import dev.autogen.schema.AutogenException;
import java.util.List;

/** Somebody else added a revision while this one was being prepared. */
public final class HeadMovedException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> heads;

    HeadMovedException(List<String> before, List<String> heads) {
        super(
                Kind.REVISION_GRAPH,
                "The head of the revisions was " + words(before) + " when this revision was begun and is "
                        + words(heads)
                        + " now, so that it would make a second head. Nothing is written; bring the database to the new head"
                        + " and run the command again.");
        this.heads = List.copyOf(heads);
    }

    /** The heads that there are now. */
    public List<String> heads() {
        return heads;
    }

    private static String words(List<String> heads) {
        return heads.isEmpty() ? "base" : String.join(", ", heads);
    }
}
