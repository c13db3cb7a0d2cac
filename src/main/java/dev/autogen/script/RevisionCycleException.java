package dev.autogen.script;

import java.util.List;
import java.util.stream.Collectors;

/** Revisions that follow or depend on each other in a circle. */
public final class RevisionCycleException extends RevisionGraphException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param cycle the circle, each revision followed by one that it needs
     */
    RevisionCycleException(List<RevisionHeader> cycle) {
        super(message(cycle), cycle.stream().map(RevisionHeader::id).toList());
    }

    private static String message(List<RevisionHeader> cycle) {
        RevisionHeader first = cycle.get(0);
        if (cycle.size() == 1) {
            return "Revision " + first.id() + " (" + first.location()
                    + ") needs itself; correct its @Revision annotation";
        }
        String circle = cycle.stream()
                .map(revision -> revision.id() + " (" + revision.location() + ")")
                .collect(Collectors.joining(" needs "));
        return "Revisions form a circle: " + circle + " needs " + first.id()
                + "; correct one of the @Revision annotations";
    }
}
