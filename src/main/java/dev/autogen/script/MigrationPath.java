package dev.autogen.script;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The steps from where a database is to where it should be.
 *
 * <p>Targets are named as {@link RevisionLookup} describes.
 */
public final class MigrationPath {
    private final RevisionGraph graph;
    private final RevisionLookup lookup;

    public MigrationPath(RevisionGraph graph) {
        this.graph = graph;
        this.lookup = new RevisionLookup(graph);
    }

    /**
     * The way up: every revision that the target needs and the database lacks, each after those that it needs.
     *
     * @param rows the rows of the version table
     * @throws RevisionGraphException when there is no such target, or the database is at an unknown revision
     */
    public List<RevisionStep> upgrade(Collection<String> rows, String target) {
        AppliedRevisions applied = new AppliedRevisions(graph, rows);
        Set<String> wanted = graph.withAncestors(lookup.upgradeTargets(applied.rows(), target));
        return revisionsWhere(id -> wanted.contains(id) && !applied.contains(id)).stream()
                .map(applied::apply)
                .toList();
    }

    /**
     * The way down: every applied revision that follows the target, or needs one that does, each before those that it
     * needs.
     *
     * @param rows the rows of the version table
     * @throws RevisionGraphException when the target is not applied, or the database is at an unknown revision
     */
    public List<RevisionStep> downgrade(Collection<String> rows, String target) {
        AppliedRevisions applied = new AppliedRevisions(graph, rows);
        Optional<Integer> steps = lookup.stepsBack(target);
        return steps.isPresent() ? back(applied, target, steps.get()) : backTo(applied, target);
    }

    private List<RevisionStep> backTo(AppliedRevisions applied, String target) {
        Set<String> above = graph.withDescendants(lookup.downgradeTarget(target)
                .map(id -> followers(applied, id, target))
                .orElseGet(graph::roots));
        List<RevisionHeader> leaving =
                new ArrayList<>(revisionsWhere(id -> above.contains(id) && applied.contains(id)));
        Collections.reverse(leaving);
        return leaving.stream().map(applied::revert).toList();
    }

    private List<String> followers(AppliedRevisions applied, String id, String target) {
        if (!applied.contains(id)) {
            throw UnreachableRevisionException.downgrade(target, applied.rows());
        }
        return graph.children(id);
    }

    /** One revision after the other, as long as it is clear which is the last. */
    private List<RevisionStep> back(AppliedRevisions applied, String target, int steps) {
        List<RevisionStep> path = new ArrayList<>();
        while (path.size() < steps) {
            List<String> rows = applied.rows();
            if (rows.isEmpty()) {
                throw UnreachableRevisionException.tooFar(target, -steps, path.size(), place(path));
            }
            if (rows.size() > 1) {
                throw AmbiguousRevisionException.rows(target, rows);
            }
            path.add(applied.revert(graph.get(rows.get(0))));
        }
        return List.copyOf(path);
    }

    /** Where a path that ends at the base began. */
    private static String place(List<RevisionStep> path) {
        return path.isEmpty() ? "base" : path.get(0).revision().id();
    }

    private List<RevisionHeader> revisionsWhere(Predicate<String> condition) {
        return graph.revisions().stream()
                .filter(header -> condition.test(header.id()))
                .toList();
    }
}
