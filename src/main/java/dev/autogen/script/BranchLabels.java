package dev.autogen.script;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The labels that each revision is under.
 *
 * <p>A label holds for its revision, for all that come after it, and for those before it back to where the branch parts from
 * another or several came together.
 */
final class BranchLabels {
    private final RevisionGraph graph;
    private final Map<String, SortedSet<String>> labels = new HashMap<>();

    private BranchLabels(RevisionGraph graph) {
        this.graph = graph;
    }

    static Map<String, SortedSet<String>> of(RevisionGraph graph) {
        BranchLabels all = new BranchLabels(graph);
        graph.revisions().stream()
                .filter(header -> !header.branchLabels().isEmpty())
                .forEach(all::spread);
        return all.labels;
    }

    private void spread(RevisionHeader labelled) {
        graph.followers(labelled.id()).forEach(id -> add(id, labelled));
        Optional<String> at = before(labelled.id());
        while (at.isPresent() && graph.children(at.get()).size() == 1) {
            add(at.get(), labelled);
            at = before(at.get());
        }
    }

    private Optional<String> before(String id) {
        List<String> parents = graph.get(id).revises();
        return parents.size() == 1 ? Optional.of(parents.get(0)) : Optional.empty();
    }

    private void add(String id, RevisionHeader labelled) {
        labels.computeIfAbsent(id, key -> new TreeSet<>()).addAll(labelled.branchLabels());
    }
}
