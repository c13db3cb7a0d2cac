package dev.autogen.script;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Works out where a stamp puts a database.
 *
 * <p>A target replaces the rows that it is on one line with, those before it and those that need it, and leaves the rows of
 * other branches alone. {@code base} replaces all rows, {@code lib@base} those of a branch.
 */
public final class Stamping {
    private final RevisionGraph graph;

    public Stamping(RevisionGraph graph) {
        this.graph = graph;
    }

    /**
     * The stamp with all of the targets.
     *
     * @param rows the rows of the version table
     * @throws RevisionGraphException when there is no such target, or the database is at an unknown revision
     */
    public Stamp stamp(Collection<String> rows, List<String> targets) {
        return seen(rows, targets).place(rows, targets);
    }

    /** The same among the revisions that the database and the names are about; see {@link Baselines}. */
    private Stamping seen(Collection<String> rows, List<String> names) {
        RevisionGraph seen = graph.seenFrom(rows).showing(names);
        return seen == graph ? this : new Stamping(seen);
    }

    private Stamp place(Collection<String> rows, List<String> targets) {
        AppliedRevisions before = new AppliedRevisions(graph, rows);
        Set<String> after = new TreeSet<>(rows);
        RevisionLookup lookup = new RevisionLookup(graph, () -> rows);
        List<Place> places = targets.stream().map(lookup::place).toList();
        places.forEach(place -> {
            Set<String> replaced = replaced(place);
            after.removeIf(row -> replaced.contains(graph.place(row)));
        });
        places.forEach(place -> after.addAll(place.revisions()));
        return stamp(rows, before.all(), highest(after));
    }

    /**
     * The stamp on a version table that is emptied first, whatever is in it.
     *
     * @param rows the rows of the version table, known to the graph or not
     */
    public Stamp purge(Collection<String> rows, List<String> targets) {
        return seen(rows, targets).purged(rows, targets);
    }

    private Stamp purged(Collection<String> rows, List<String> targets) {
        Set<String> known = graph.withAncestors(
                rows.stream().filter(row -> graph.find(row).isPresent()).toList());
        return stamp(rows, known, place(List.of(), targets).after());
    }

    private Stamp stamp(Collection<String> rows, Set<String> before, Collection<String> end) {
        Set<String> after = graph.withAncestors(end);
        List<String> lost = inOrder(before, after);
        Collections.reverse(lost);
        return Stamp.between(rows, end, inOrder(after, before), lost);
    }

    private Set<String> replaced(Place place) {
        return place.isBase()
                ? place.branch()
                        .revision()
                        .map(revision -> related(List.of(revision)))
                        .orElseGet(() -> graph.withAncestors(graph.independentHeads()))
                : related(place.revisions());
    }

    private Set<String> related(List<String> revisions) {
        Set<String> related = new HashSet<>(graph.withAncestors(revisions));
        related.addAll(graph.withDescendants(revisions));
        return related;
    }

    /** Rows are what no other of them needs. */
    private Set<String> highest(Set<String> rows) {
        Set<String> highest = new TreeSet<>(rows);
        rows.forEach(row -> {
            Set<String> needed = graph.withAncestors(List.of(row));
            needed.remove(graph.place(row));
            highest.removeIf(other -> needed.contains(graph.place(other)));
        });
        return highest;
    }

    private List<String> inOrder(Set<String> ids, Set<String> without) {
        return new ArrayList<>(graph.revisions().stream()
                .map(RevisionHeader::id)
                .filter(id -> ids.contains(id) && !without.contains(id))
                .toList());
    }
}
