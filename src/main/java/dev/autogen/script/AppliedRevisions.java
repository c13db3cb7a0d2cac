package dev.autogen.script;

import dev.autogen.script.RevisionStep.Direction;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The revisions that a database has, while steps are planned on it.
 *
 * <p>The rows of the version table are those of them that no other of them needs. A row may be the last revision that a
 * baseline replaces, and stays that until a step changes it.
 */
final class AppliedRevisions {
    private final RevisionGraph graph;
    private final Set<String> applied;
    private SortedSet<String> rows;

    AppliedRevisions(RevisionGraph graph, Collection<String> rows) {
        for (String row : new TreeSet<>(rows)) {
            if (graph.find(row).isEmpty()) {
                throw graph.unknownRow(row);
            }
        }
        this.graph = graph;
        this.applied = graph.withAncestors(rows);
        this.rows = new TreeSet<>(rows);
    }

    boolean contains(String id) {
        return applied.contains(graph.place(id));
    }

    Set<String> all() {
        return Collections.unmodifiableSet(applied);
    }

    /** The places of the rows. */
    List<String> rows() {
        return List.copyOf(graph.places(rows));
    }

    /** Of the revisions that an applied one needs, only direct needs of the new one can be rows. */
    RevisionStep apply(RevisionHeader revision) {
        SortedSet<String> after = new TreeSet<>(rows);
        List<String> needs = graph.needs(revision.id());
        after.removeIf(row -> needs.contains(graph.place(row)));
        after.add(revision.id());
        applied.add(revision.id());
        return step(revision, Direction.UPGRADE, after);
    }

    RevisionStep revert(RevisionHeader revision) {
        applied.remove(revision.id());
        SortedSet<String> after = new TreeSet<>(rows);
        after.removeIf(row -> graph.place(row).equals(revision.id()));
        graph.needs(revision.id()).stream().filter(this::isRow).forEach(after::add);
        return step(revision, Direction.DOWNGRADE, after);
    }

    private boolean isRow(String id) {
        return graph.dependents(id).stream().noneMatch(applied::contains);
    }

    private RevisionStep step(RevisionHeader revision, Direction direction, SortedSet<String> after) {
        RevisionStep step = new RevisionStep(revision, direction, rows, after);
        rows = after;
        return step;
    }
}
