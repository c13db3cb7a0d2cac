package dev.autogen.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The steps from where a database is to where it should be.
 *
 * <p>Targets are named as {@link RevisionLookup} describes.
 */
public final class MigrationPath {
    private final RevisionGraph graph;

    public MigrationPath(RevisionGraph graph) {
        this.graph = graph;
    }

    /**
     * The way up: every revision that a target needs and the database lacks, each after those that it needs.
     *
     * @param rows the rows of the version table
     * @throws RevisionGraphException when there is no such target, or the database is at an unknown revision
     */
    public List<RevisionStep> upgrade(Collection<String> rows, String... targets) {
        return seen(rows, targets).up(rows, targets);
    }

    /** The path among the revisions that the database and the names are about; see {@link Baselines}. */
    private MigrationPath seen(Collection<String> rows, String... names) {
        RevisionGraph seen = graph.seenFrom(rows).showing(List.of(names));
        return seen == graph ? this : new MigrationPath(seen);
    }

    private List<RevisionStep> up(Collection<String> rows, String... targets) {
        AppliedRevisions applied = new AppliedRevisions(graph, rows);
        Set<String> wanted = graph.withAncestors(Arrays.stream(targets)
                .flatMap(target -> upgradeTarget(applied, target).stream())
                .toList());
        return revisionsWhere(id -> wanted.contains(id) && !applied.contains(id)).stream()
                .map(applied::apply)
                .toList();
    }

    /**
     * One revision where the database stands, for a run that was cut short inside it.
     *
     * @param rows the rows of the version table
     * @throws RevisionGraphException when there is no such revision, or the database is at an unknown one
     */
    public RevisionStep single(Collection<String> rows, String revision, RevisionStep.Direction direction) {
        return seen(rows, revision).one(rows, revision, direction);
    }

    private RevisionStep one(Collection<String> rows, String revision, RevisionStep.Direction direction) {
        AppliedRevisions applied = new AppliedRevisions(graph, rows);
        RevisionHeader header = graph.get(revision);
        return direction == RevisionStep.Direction.UPGRADE ? applied.apply(header) : applied.revert(header);
    }

    private List<String> upgradeTarget(AppliedRevisions applied, String target) {
        requireDirection(RevisionName.parse(target), 1);
        return lookup(applied).place(target).revisions();
    }

    /**
     * The way down: every applied revision that follows the target, or needs one that does, each before those that it
     * needs. In a target such as {@code lib@base}, only what follows it in that branch counts.
     *
     * @param rows the rows of the version table
     * @throws RevisionGraphException when the target is not applied, or the database is at an unknown revision
     */
    public List<RevisionStep> downgrade(Collection<String> rows, String target) {
        return seen(rows, target).down(rows, target, UnaryOperator.identity());
    }

    /** As {@link #downgrade}; steps back from several rows begin at the first of them. */
    public List<RevisionStep> downgradeFirst(Collection<String> rows, String target) {
        return seen(rows, target).down(rows, target, candidates -> candidates.subList(0, 1));
    }

    private List<RevisionStep> down(Collection<String> rows, String target, UnaryOperator<List<String>> choice) {
        AppliedRevisions applied = new AppliedRevisions(graph, rows);
        RevisionName name = RevisionName.parse(target);
        requireDirection(name, -1);
        boolean back =
                name.isFromCurrent() && name.branch().isEmpty() && name.steps().isPresent();
        return back
                ? back(applied, name, choice)
                : backTo(applied, lookup(applied).place(target));
    }

    private List<RevisionStep> backTo(AppliedRevisions applied, Place target) {
        if (!applied.all().containsAll(target.revisions())) {
            throw UnreachableRevisionException.downgrade(target.name().text(), applied.rows());
        }
        Set<String> above = graph.withDescendants(followers(target));
        List<RevisionHeader> leaving =
                new ArrayList<>(revisionsWhere(id -> above.contains(id) && applied.contains(id)));
        Collections.reverse(leaving);
        return leaving.stream().map(applied::revert).toList();
    }

    private static List<String> followers(Place place) {
        Branch branch = place.branch();
        return place.isBase()
                ? branch.roots()
                : place.revisions().stream()
                        .flatMap(id -> branch.above(Optional.of(id)).stream())
                        .toList();
    }

    /** One revision after the other, as long as it is clear which is the last. */
    private List<RevisionStep> back(AppliedRevisions applied, RevisionName name, UnaryOperator<List<String>> choice) {
        int steps = -name.steps().orElseThrow();
        List<RevisionStep> path = new ArrayList<>();
        while (path.size() < steps) {
            List<String> rows = applied.rows();
            if (rows.isEmpty()) {
                throw UnreachableRevisionException.tooFar(name.text(), -steps, path.size(), start(path));
            }
            List<String> chosen = choice.apply(rows);
            if (chosen.size() > 1) {
                throw AmbiguousRevisionException.several(name, chosen);
            }
            path.add(applied.revert(graph.get(chosen.get(0))));
        }
        return List.copyOf(path);
    }

    /** Where a path that ends at the base began. */
    private static String start(List<RevisionStep> path) {
        return path.isEmpty() ? RevisionName.BASE : path.get(0).revision().id();
    }

    private static void requireDirection(RevisionName name, int sign) {
        name.steps().filter(steps -> name.isFromCurrent() && steps * sign < 0).ifPresent(steps -> {
            throw UnreachableRevisionException.wrongWay(name.text(), steps);
        });
    }

    private RevisionLookup lookup(AppliedRevisions applied) {
        return new RevisionLookup(graph, applied::rows);
    }

    private List<RevisionHeader> revisionsWhere(Predicate<String> condition) {
        return graph.revisions().stream()
                .filter(header -> condition.test(header.id()))
                .toList();
    }
}
