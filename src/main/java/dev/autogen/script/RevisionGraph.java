package dev.autogen.script;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Revisions with the order that their annotations give them.
 *
 * <p>A revision <em>follows</em> those that it revises, and <em>needs</em> these and those that it depends on. All results
 * are in a stable order, and nothing here recurses, so that a line of many thousand revisions is no problem.
 */
public final class RevisionGraph {
    private final Baselines baselines;
    private final Map<String, RevisionHeader> revisions;
    private final Map<String, List<String>> needs;
    private final Map<String, List<String>> children;
    private final Map<String, List<String>> dependents;
    private final Map<String, SortedSet<String>> labels;

    private RevisionGraph(
            Baselines baselines,
            Map<String, RevisionHeader> revisions,
            Map<String, List<String>> needs,
            Map<String, List<String>> children,
            Map<String, List<String>> dependents) {
        this.baselines = baselines;
        this.revisions = revisions;
        this.needs = needs;
        this.children = children;
        this.dependents = dependents;
        this.labels = BranchLabels.of(this);
    }

    /**
     * The graph that the revisions form, with baselines in the place of what they replace.
     *
     * @throws RevisionGraphException when an identifier or label is there twice, a parent is missing, or there is a circle
     */
    public static RevisionGraph of(Collection<RevisionHeader> headers) {
        return of(Baselines.of(headers));
    }

    private static RevisionGraph of(Baselines baselines) {
        List<RevisionHeader> seen = baselines.seen();
        seen.forEach(header -> requirePlaces(header, baselines));
        Links links = Links.between(seen);
        Map<String, RevisionHeader> ordered = new LinkedHashMap<>();
        TopologicalOrder.of(links).forEach(header -> ordered.put(header.id(), header));
        return new RevisionGraph(
                baselines,
                ordered,
                links.needs(),
                inverted(ordered.values(), RevisionHeader::revises),
                inverted(ordered.values(), header -> links.needs().getOrDefault(header.id(), List.of())));
    }

    private static void requirePlaces(RevisionHeader header, Baselines baselines) {
        Stream.concat(header.revises().stream(), header.dependsOn().stream())
                .filter(needed -> baselines.place(needed).isEmpty())
                .forEach(needed -> baselines.baselineOf(needed).ifPresent(baseline -> {
                    throw MissingParentException.replaced(header, needed, baseline);
                }));
    }

    private static Map<String, List<String>> inverted(
            Collection<RevisionHeader> headers, Function<RevisionHeader, List<String>> edges) {
        Map<String, List<String>> inverse = new HashMap<>();
        headers.stream().sorted(Comparator.comparing(RevisionHeader::id)).forEach(header -> edges.apply(header).stream()
                .distinct()
                .forEach(end ->
                        inverse.computeIfAbsent(end, key -> new ArrayList<>()).add(header.id())));
        return inverse;
    }

    /**
     * The same revisions as a database sees them: within a range that a baseline replaces, it goes on with what was there
     * before, as long as that is there.
     *
     * @param rows the rows of the version table
     */
    public RevisionGraph seenFrom(Collection<String> rows) {
        return with(baselines.openFor(rows));
    }

    /** The same revisions as seen by somebody who names some, a baseline being open for the names of what it replaces. */
    public RevisionGraph showing(Collection<String> names) {
        return baselines.replaced().isEmpty() ? this : with(baselines.openForNamed(new NamedWithin(this).in(names)));
    }

    private RevisionGraph with(Baselines others) {
        return others == baselines ? this : of(others);
    }

    /** All revisions, each after those that it needs. */
    public List<RevisionHeader> revisions() {
        return List.copyOf(revisions.values());
    }

    /** The revision with exactly this identifier, or the one that is its place. */
    public Optional<RevisionHeader> find(String id) {
        return Optional.ofNullable(revisions.get(place(id)));
    }

    /** As {@link #find}, where there has to be one. */
    public RevisionHeader get(String id) {
        return find(id).orElseThrow(() -> baselines
                .baselineOf(id)
                .map(baseline -> UnknownRevisionException.replaced(id, baseline))
                .orElseGet(() -> UnknownRevisionException.named(id)));
    }

    /** The identifier by which a place is known: a baseline and the last revision that it replaces are one. */
    public String place(String id) {
        return baselines.place(id).orElse(id);
    }

    /** The places of the rows of a version table. */
    public SortedSet<String> places(Collection<String> rows) {
        return rows.stream().map(this::place).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The revision with exactly this identifier, be it one that a baseline stands for. */
    public Optional<RevisionHeader> written(String id) {
        return baselines.find(id);
    }

    /** The revisions that a baseline replaces and that are there still, in their order. */
    public List<RevisionHeader> leftOf(RevisionHeader baseline) {
        return baseline.replaces().stream()
                .flatMap(id -> baselines.find(id).stream())
                .toList();
    }

    /** The baseline that replaces a revision. */
    public Optional<RevisionHeader> baselineOf(String id) {
        return baselines.baselineOf(id);
    }

    /** The revisions that baselines stand for and that are there still, whether they are seen or not. */
    List<RevisionHeader> replaced() {
        return baselines.replaced();
    }

    /** A row of a version table that is no place. */
    public UnknownRevisionException unknownRow(String row) {
        return baselines
                .baselineOf(row)
                .map(baseline -> baselines.isWhole(baseline.id())
                        ? UnknownRevisionException.beforeEndOf(row, baseline)
                        : UnknownRevisionException.withinBaseline(row, baseline))
                .orElseGet(() -> UnknownRevisionException.inDatabase(row));
    }

    /** The revisions that no other follows, by identifier. */
    public List<String> heads() {
        return idsWhere(id -> children(id).isEmpty());
    }

    /** The heads that no other revision depends on either: what the version table holds after {@code upgrade heads}. */
    public List<String> independentHeads() {
        return idsWhere(id -> dependents(id).isEmpty());
    }

    /**
     * The only head, or nothing when there are no revisions.
     *
     * @throws SeveralHeadsException when there are several
     */
    public Optional<String> head() {
        return onlyHead(Branch.whole(this));
    }

    /** As {@link #head}, of a branch. */
    Optional<String> onlyHead(Branch branch) {
        List<String> heads = branch.heads();
        if (heads.size() > 1) {
            throw new SeveralHeadsException(branch.name(), lastCommonAncestor(heads), heads);
        }
        return heads.stream().findFirst();
    }

    /** The revisions that follow none, by identifier. */
    public List<String> roots() {
        return idsWhere(id -> get(id).revises().isEmpty());
    }

    /** The revisions that follow this one, by identifier. */
    public List<String> children(String id) {
        return children.getOrDefault(place(id), List.of());
    }

    /** The revisions that follow or depend on this one, by identifier. */
    public List<String> dependents(String id) {
        return dependents.getOrDefault(place(id), List.of());
    }

    /** The revisions that this one follows or depends on. */
    public List<String> needs(String id) {
        return needs.getOrDefault(place(id), List.of());
    }

    /** The revisions and all that they need, directly or not. */
    public Set<String> withAncestors(Collection<String> ids) {
        return closure(ids, this::needs);
    }

    /** The revisions and all that need them, directly or not. */
    public Set<String> withDescendants(Collection<String> ids) {
        return closure(ids, this::dependents);
    }

    /** The revision, those that it follows and those that follow it, directly or not. */
    Set<String> lineage(String id) {
        Set<String> lineage = closure(List.of(id), parent -> get(parent).revises());
        lineage.addAll(followers(id));
        return lineage;
    }

    /** The revision and those that follow it, directly or not. */
    Set<String> followers(String id) {
        return closure(List.of(id), this::children);
    }

    /** The revisions of these that no other of these follows, by identifier. */
    public List<String> tips(Collection<String> ids) {
        Set<String> all = places(ids);
        return all.stream()
                .filter(id -> children(id).stream().noneMatch(all::contains))
                .sorted()
                .toList();
    }

    /** The Hibernate that read the entities for the last of the revisions and their ancestors where one did. */
    public Optional<String> lastHibernate(Collection<String> ids) {
        Set<String> line = withAncestors(ids);
        return revisions.values().stream()
                .filter(header -> line.contains(header.id()))
                .flatMap(header -> header.hibernate().stream())
                .reduce((first, second) -> second);
    }

    /** The revision that bears the branch label. */
    public Optional<RevisionHeader> labelled(String label) {
        return revisions.values().stream()
                .filter(header -> header.branchLabels().contains(label))
                .findFirst();
    }

    /** The labels of all branches, sorted. */
    public List<String> branchLabels() {
        return labels.values().stream().flatMap(Set::stream).distinct().sorted().toList();
    }

    /**
     * Makes sure that a new branch can be called so.
     *
     * @throws RevisionGraphException when a revision or a branch is called so already, or nothing may
     */
    public void requireNewLabel(String label) {
        if (!RevisionIds.isAllowed(label)) {
            throw InvalidBranchLabelException.ofNew(label);
        }
        find(label).or(() -> labelled(label)).ifPresent(bearer -> {
            throw DuplicateRevisionException.newLabel(label, bearer);
        });
    }

    /** The labels of the branches that a revision is on, sorted; see {@link BranchLabels}. */
    public Set<String> labelsOf(String id) {
        return labels.getOrDefault(place(id), new TreeSet<>());
    }

    /** The identifiers with this beginning, sorted. */
    SortedSet<String> idsStartingWith(String prefix) {
        return revisions.keySet().stream()
                .filter(id -> id.startsWith(prefix))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> idsWhere(Predicate<String> condition) {
        return revisions.keySet().stream().filter(condition).sorted().toList();
    }

    private Optional<String> lastCommonAncestor(List<String> ids) {
        Set<String> common = withAncestors(List.of(ids.get(0)));
        ids.forEach(id -> common.retainAll(withAncestors(List.of(id))));
        return revisions.keySet().stream().filter(common::contains).reduce((first, second) -> second);
    }

    private Set<String> closure(Collection<String> start, Function<String, List<String>> edges) {
        Set<String> seen = new HashSet<>(places(start));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            edges.apply(open.pop()).stream().filter(seen::add).forEach(open::push);
        }
        return seen;
    }
}
