package dev.autogen.script;

import java.util.ArrayList;
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
     * The range with these revisions.
     *
     * @param revisions in the order of the graph
     * @throws UnsquashableRangeException when they are no row that is of no concern to others, with all reasons
     */
    public static SquashRange of(RevisionGraph graph, List<RevisionHeader> revisions) {
        List<String> reasons = new Objections(graph, revisions).all();
        if (!reasons.isEmpty()) {
            throw new UnsquashableRangeException(
                    reasons, revisions.stream().map(RevisionHeader::id).toList());
        }
        return new SquashRange(revisions);
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
            Optional<RevisionHeader> before = Optional.empty();
            for (RevisionHeader revision : revisions) {
                reasons.addAll(place(revision, before));
                reasons.addAll(needed(revision));
                reasons.addAll(needing(revision));
                reasons.addAll(itself(revision));
                before = Optional.of(revision);
            }
            return reasons;
        }

        private List<String> place(RevisionHeader revision, Optional<RevisionHeader> before) {
            List<String> parents = revision.revises();
            if (parents.size() > 1) {
                return List.of(revision.id() + " merges " + String.join(" and ", parents));
            }
            return before.filter(previous -> !parents.contains(previous.id()))
                    .map(previous ->
                            List.of(revision.id() + " does not revise " + previous.id() + ", which is before it"))
                    .orElse(List.of());
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
            if (revision.source().isEmpty()) {
                reasons.add(revision.id() + " is only there as a class: " + revision.location());
            }
            return reasons;
        }
    }
}
