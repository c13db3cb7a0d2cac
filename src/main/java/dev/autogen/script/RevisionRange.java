package dev.autogen.script;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A part of the history, written {@code start:end}.
 *
 * <p>It holds the start and all that an upgrade from there to the end would carry out. Without a start it begins at the
 * first revisions, without an end it goes to all heads. {@code -2:end} starts two before the end, {@code start:+2} ends two
 * after the start; where there are fewer, it goes as far as there are any.
 */
public final class RevisionRange {
    private final RevisionGraph graph;
    private final RevisionLookup lookup;

    public RevisionRange(RevisionGraph graph, RevisionLookup lookup) {
        this.graph = graph;
        this.lookup = lookup;
    }

    /**
     * The revisions of a range, each after those that it needs.
     *
     * @throws RevisionGraphException when an end is none, or the start does not lead to the end
     */
    public List<RevisionHeader> revisions(String range) {
        String[] ends = range.split(":", -1);
        if (ends.length != 2) {
            throw UnreachableRevisionException.noRange(range);
        }
        List<String> start = start(ends[0], ends[1]);
        Set<String> needed = graph.withAncestors(end(ends[0], ends[1]));
        List<String> within = start.stream().filter(needed::contains).toList();
        if (within.isEmpty() && !start.isEmpty()) {
            throw UnreachableRevisionException.range(range);
        }
        needed.removeAll(graph.withAncestors(within));
        needed.addAll(within);
        return graph.revisions().stream()
                .filter(header -> needed.contains(header.id()))
                .toList();
    }

    private List<String> start(String start, String end) {
        if (start.isEmpty()) {
            return List.of();
        }
        Optional<Integer> steps = stepsAlone(start);
        if (steps.isEmpty()) {
            return lookup.place(start).revisions();
        }
        return counted(steps.get() < 0 ? orElse(end, RevisionName.HEAD) : RevisionName.BASE, steps.get());
    }

    private List<String> end(String start, String end) {
        if (end.isEmpty()) {
            return graph.heads();
        }
        Optional<Integer> steps = stepsAlone(end);
        if (steps.isEmpty()) {
            return lookup.place(end).revisions();
        }
        return counted(steps.get() < 0 ? RevisionName.HEAD : orElse(start, RevisionName.BASE), steps.get());
    }

    private List<String> counted(String from, int steps) {
        return lookup.clipped(lookup.place(from), steps).stream().toList();
    }

    private static String orElse(String end, String other) {
        return end.isEmpty() ? other : end;
    }

    private static Optional<Integer> stepsAlone(String end) {
        return Optional.of(RevisionName.parse(end))
                .filter(RevisionName::isStepsAlone)
                .flatMap(RevisionName::steps);
    }
}
