package dev.autogen.command;

import dev.autogen.schema.AutogenException;
import java.util.List;

/** Revisions that a new one cannot revise as asked. */
public final class UnusableParentException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private UnusableParentException(String message) {
        super(Kind.REVISION_GRAPH, message);
    }

    static UnusableParentException notAHead(String revision, List<String> children) {
        return new UnusableParentException("Revision " + revision + " is not a head, since "
                + String.join(", ", children) + " revises it; give --splice to start a new branch from it");
    }

    static UnusableParentException twice(String revision) {
        return new UnusableParentException("Revision " + revision + " is named twice; name each revision once");
    }

    static UnusableParentException included(String revision, List<String> others) {
        return new UnusableParentException("Revision " + revision + " comes before " + String.join(", ", others)
                + ", so that there is nothing to merge; leave it out");
    }

    static UnusableParentException tooFew(int revisions) {
        return new UnusableParentException("A merge joins two revisions or more, and "
                + (revisions == 0 ? "none is" : "only one is") + " named; `autogen heads` lists what there is to join");
    }
}
