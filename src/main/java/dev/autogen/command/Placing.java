package dev.autogen.command;

import dev.autogen.script.RevisionGraph;
import dev.autogen.script.RevisionHeader;
import dev.autogen.script.RevisionLookup;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the place of a new revision in the graph. */
record Placing(RevisionGraph graph, RevisionLookup lookup) {

    /**
     * What the new revision revises and needs, and is called.
     *
     * @param parents identifiers
     * @param dependsOn identifiers and labels
     */
    record Place(List<String> parents, List<String> branchLabels, List<String> dependsOn) {}

    /** @throws dev.autogen.schema.AutogenException when there is no such place, or a label is taken */
    Place of(Placement placement) {
        placement.branchLabels().forEach(graph::requireNewLabel);
        return new Place(
                parents(placement),
                placement.branchLabels(),
                placement.dependsOn().stream().map(this::dependency).toList());
    }

    private List<String> parents(Placement placement) {
        if (placement.parents().isEmpty()) {
            return graph.head().stream().toList();
        }
        List<String> parents = placement.parents().stream()
                .flatMap(name -> lookup.all(name).stream())
                .map(RevisionHeader::id)
                .toList();
        requireOnce(parents);
        if (!placement.splice()) {
            parents.stream()
                    .filter(id -> !graph.children(id).isEmpty())
                    .findFirst()
                    .ifPresent(id -> {
                        throw UnusableParentException.notAHead(id, graph.children(id));
                    });
        }
        return parents;
    }

    private void requireOnce(List<String> parents) {
        Set<String> seen = new HashSet<>();
        parents.stream().filter(parent -> !seen.add(parent)).findFirst().ifPresent(parent -> {
            throw UnusableParentException.twice(parent);
        });
        for (String parent : parents) {
            List<String> others =
                    parents.stream().filter(other -> !other.equals(parent)).toList();
            if (graph.withAncestors(others).contains(parent)) {
                throw UnusableParentException.included(parent, others);
            }
        }
    }

    /** A label stays one, so that it goes on to name the branch when that is renamed or grows. */
    private String dependency(String name) {
        return graph.labelled(name).isPresent() ? name : lookup.one(name).id();
    }
}
