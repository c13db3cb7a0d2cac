package dev.autogen.script;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds revisions by what people call them.
 *
 * <p>{@code 27c6a30d7c24}, any unique beginning of at least four characters and a branch label name a revision;
 * {@code head} is the only head, {@code heads} are all, {@code base} is before the first one, {@code current} is where the
 * database is. {@code +2} and {@code -2} count from there, {@code 27c6+1}, {@code head-1} and {@code base+1} from the place
 * named. {@code lib@} before any of these limits it to what leads to the labelled revision and what comes after it; a
 * revision serves there as well as a label.
 */
public final class RevisionLookup {
    static final int SHORTEST_PREFIX = 4;

    private final RevisionGraph graph;
    private final Supplier<? extends Collection<String>> rows;

    /**
     * Creates a lookup.
     *
     * @param rows the rows of the version table, asked for by names that speak of the database
     */
    public RevisionLookup(RevisionGraph graph, Supplier<? extends Collection<String>> rows) {
        this.graph = graph;
        this.rows = rows;
    }

    /** Whether a name, or an end of a range, speaks of where the database is. */
    public static boolean asksDatabase(String text) {
        boolean range = text.contains(":");
        return Stream.of(text.split(":", -1))
                .filter(RevisionName::isName)
                .map(RevisionName::parse)
                .anyMatch(name -> name.isFromCurrent() && !(range && name.isStepsAlone()));
    }

    /**
     * The revision of a name.
     *
     * @throws RevisionGraphException when it names none or several
     */
    public RevisionHeader one(String name) {
        return graph.get(place(name).single().orElseThrow(() -> UnknownRevisionException.base(name)));
    }

    /** The revisions of a name, by identifier; none for the base. */
    public List<RevisionHeader> all(String name) {
        return place(name).revisions().stream().sorted().map(graph::get).toList();
    }

    /** Where a name leads. */
    Place place(String text) {
        RevisionName name = RevisionName.parse(text);
        return name.steps().isPresent() ? stepped(name) : standing(name, branch(name));
    }

    /** The part of the graph that a name is limited to. */
    Branch branch(RevisionName name) {
        return name.branch()
                .map(branch -> Branch.of(graph, branch, onBranch(branch)))
                .orElseGet(() -> Branch.whole(graph));
    }

    /** Where so many steps lead; where the way is shorter, to its end. */
    Optional<String> clipped(Place start, int steps) {
        Walk walk = new Walk(start.name(), start.branch());
        return walk.atMost(start.single(), steps);
    }

    private Place stepped(RevisionName name) {
        Branch branch = branch(name);
        Optional<String> start = standing(name, branch).single();
        Optional<String> end =
                new Walk(name, branch).exactly(start, name.steps().orElseThrow());
        return new Place(name, branch, end.stream().toList());
    }

    /** The place that a name's steps start from. */
    private Place standing(RevisionName name, Branch branch) {
        List<String> revisions =
                switch (name.symbol()) {
                    case RevisionName.BASE -> List.of();
                    case RevisionName.HEADS -> branch.heads();
                    case RevisionName.HEAD -> onlyHead(branch).stream().toList();
                    case "", RevisionName.CURRENT -> current(branch);
                    default -> List.of(named(name.symbol(), branch));
                };
        return new Place(name, branch, revisions);
    }

    private Optional<String> onlyHead(Branch branch) {
        return branch.isWhole() ? graph.head() : graph.onlyHead(branch);
    }

    /** A row says nothing about branches that it depends on, so there what is applied of them counts. */
    private List<String> current(Branch branch) {
        AppliedRevisions applied = new AppliedRevisions(graph, rows.get());
        return branch.isWhole() ? applied.rows() : branch.tips(applied.all());
    }

    private String named(String symbol, Branch branch) {
        String id = labelledOrExact(symbol).orElseGet(() -> byPrefix(symbol, branch));
        if (!branch.contains(id)) {
            throw UnknownRevisionException.notOnBranch(id, branch.name().orElseThrow());
        }
        return id;
    }

    private String onBranch(String name) {
        return labelledOrExact(name).orElseGet(() -> {
            if (graph.revisions().stream().noneMatch(header -> header.id().startsWith(name))) {
                throw UnknownRevisionException.branch(name, graph.branchLabels());
            }
            return byPrefix(name, Branch.whole(graph));
        });
    }

    private Optional<String> labelledOrExact(String name) {
        return graph.find(name).or(() -> graph.labelled(name)).map(RevisionHeader::id);
    }

    private String byPrefix(String prefix, Branch branch) {
        if (prefix.length() < SHORTEST_PREFIX) {
            throw UnknownRevisionException.tooShort(prefix);
        }
        Set<String> all = graph.idsStartingWith(prefix);
        List<String> candidates = all.stream().filter(branch::contains).toList();
        if (candidates.size() > 1) {
            throw AmbiguousRevisionException.prefix(prefix, candidates);
        }
        return candidates.stream()
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseThrow(() -> UnknownRevisionException.named(prefix));
    }
}
