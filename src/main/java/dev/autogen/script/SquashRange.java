package dev.autogen.script;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Revisions in a row that one baseline may replace.
 *
 * @param revisions first to last, each of which revises the one before
 */
public record SquashRange(List<RevisionHeader> revisions) {

    public SquashRange {
        revisions = List.copyOf(revisions);
    }

    /**
     * The range that ends with the last of these revisions.
     *
     * @param revisions in the order of the graph; those that are in no row with the last one are reasons against it
     * @throws UnsquashableRangeException when they are no row that is of no concern to others, with all reasons
     */
    public static SquashRange of(RevisionGraph graph, List<RevisionHeader> revisions) {
        SquashRange range = new SquashRange(row(graph, revisions));
        List<String> reasons = new ArrayList<>(elsewhere(graph, revisions, range));
        reasons.addAll(new Objections(graph, range.revisions()).all());
        if (!reasons.isEmpty()) {
            throw new UnsquashableRangeException(
                    reasons, revisions.stream().map(RevisionHeader::id).toList());
        }
        return range;
    }

    /** The last of these with those that lead to it, as long as each has one parent. */
    private static List<RevisionHeader> row(RevisionGraph graph, List<RevisionHeader> revisions) {
        Set<RevisionHeader> all = new HashSet<>(revisions);
        Deque<RevisionHeader> row = new ArrayDeque<>();
        Optional<RevisionHeader> next =
                revisions.stream().skip(Math.max(0, revisions.size() - 1)).findFirst();
        while (next.isPresent() && all.contains(next.get())) {
            row.addFirst(next.get());
            List<String> parents = next.get().revises();
            next = parents.size() == 1 ? graph.find(parents.get(0)) : Optional.empty();
        }
        return List.copyOf(row);
    }

    /** What the last one depends on is a reason of its own. */
    private static List<String> elsewhere(RevisionGraph graph, List<RevisionHeader> revisions, SquashRange range) {
        Set<String> needed = graph.withAncestors(range.ids());
        return revisions.stream()
                .map(RevisionHeader::id)
                .filter(id -> !needed.contains(id))
                .map(id -> id + " does not lead to " + range.last().id())
                .toList();
    }

    public RevisionHeader first() {
        return revisions.get(0);
    }

    public RevisionHeader last() {
        return revisions.get(revisions.size() - 1);
    }

    /** The identifiers, first to last. */
    public List<String> ids() {
        return revisions.stream().map(RevisionHeader::id).toList();
    }

    /** What is against a baseline. */
    private record Objections(RevisionGraph graph, List<RevisionHeader> revisions, Set<String> ids) {

        Objections(RevisionGraph graph, List<RevisionHeader> revisions) {
            this(graph, revisions, revisions.stream().map(RevisionHeader::id).collect(Collectors.toSet()));
        }

        List<String> all() {
            List<String> reasons = new ArrayList<>();
            if (revisions.size() < 2) {
                reasons.add("there are not two revisions");
            }
            for (RevisionHeader revision : revisions) {
                reasons.addAll(merged(revision));
                reasons.addAll(needed(revision));
                reasons.addAll(needing(revision));
                reasons.addAll(itself(revision));
            }
            return reasons;
        }

        private static List<String> merged(RevisionHeader revision) {
            return revision.revises().size() > 1
                    ? List.of(revision.id() + " merges " + String.join(" and ", revision.revises()))
                    : List.of();
        }

        private List<String> needed(RevisionHeader revision) {
            return graph.needs(revision.id()).stream()
                    .filter(id -> !revision.revises().contains(id) && !ids.contains(id))
                    .map(id -> revision.id() + " depends on " + id + ", which is outside")
                    .toList();
        }

        /** The place of the last one is that of the baseline, so others may need it. */
        private List<String> needing(RevisionHeader revision) {
            if (revision.equals(revisions.get(revisions.size() - 1))) {
                return List.of();
            }
            return graph.dependents(revision.id()).stream()
                    .filter(id -> !ids.contains(id))
                    .map(id -> id + (graph.children(revision.id()).contains(id) ? " revises " : " depends on ")
                            + revision.id() + ", which is not the last")
                    .toList();
        }

        private List<String> itself(RevisionHeader revision) {
            List<String> reasons = new ArrayList<>();
            if (!revision.branchLabels().isEmpty()) {
                reasons.add(revision.id() + " bears the branch label " + String.join(", ", revision.branchLabels()));
            }
            if (!graph.leftOf(revision).isEmpty()) {
                reasons.add(revision.id() + " is a baseline that is not finished; run `autogen squash --finish` first");
            }
            boolean last = revision.equals(revisions.get(revisions.size() - 1));
            if (last && revision.isBaseline()) {
                reasons.add(revision.id() + " is a baseline already; end the range with a later revision");
            }
            reasons.addAll(file(revision));
            return reasons;
        }

        /** Neighbours see each other without an import, and files of SQL beside them. */
        private List<String> file(RevisionHeader revision) {
            if (revision.source().isEmpty()) {
                return List.of(revision.id() + " is only there as a class: " + revision.location());
            }
            Optional<Path> folder = revisions.get(0).source().map(Path::getParent);
            return folder.isEmpty() || folder.equals(revision.source().map(Path::getParent))
                    ? List.of()
                    : List.of(revision.id() + " is in another directory than the first: " + revision.location());
        }
    }
}
