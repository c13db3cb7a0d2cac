package dev.autogen.script;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which revisions are seen: baselines, or what they replace.
 *
 * <p>A baseline is either closed, and then it is there and what it replaces is not, or it is open, and then it is the other
 * way round. It can be opened as long as all that it replaces is there. The last revision that it replaces and the baseline are
 * one place: each name leads to the one of them that is seen. The others that it replaces are no place while it is closed.
 */
final class Baselines {
    private final Map<String, RevisionHeader> revisions;
    private final Map<String, String> replacedBy;
    private final Set<String> open;

    private Baselines(Map<String, RevisionHeader> revisions, Map<String, String> replacedBy, Set<String> open) {
        this.revisions = revisions;
        this.replacedBy = replacedBy;
        this.open = open;
    }

    /**
     * All of them closed.
     *
     * @throws RevisionGraphException when an identifier is there twice, or a revision is replaced twice or by itself
     */
    static Baselines of(Collection<RevisionHeader> headers) {
        Map<String, RevisionHeader> byId = Links.byId(headers);
        Map<String, String> replacedBy = new TreeMap<>();
        for (RevisionHeader baseline : byId.values()) {
            for (String replaced : baseline.replaces()) {
                Optional.ofNullable(replacedBy.put(replaced, baseline.id())).ifPresent(other -> {
                    throw DuplicateRevisionException.replaced(
                            replaced, Objects.requireNonNull(byId.get(other)), baseline);
                });
            }
        }
        requireNoCircle(byId, replacedBy);
        return new Baselines(byId, replacedBy, Set.of());
    }

    private static void requireNoCircle(Map<String, RevisionHeader> byId, Map<String, String> replacedBy) {
        for (String start : replacedBy.keySet()) {
            List<RevisionHeader> seen = new ArrayList<>();
            Optional<String> at = Optional.ofNullable(replacedBy.get(start));
            while (at.isPresent()) {
                RevisionHeader baseline = Objects.requireNonNull(byId.get(at.get()));
                if (seen.contains(baseline)) {
                    throw new RevisionCycleException(seen.subList(seen.indexOf(baseline), seen.size()));
                }
                seen.add(baseline);
                at = Optional.ofNullable(replacedBy.get(at.get()));
            }
        }
    }

    /** The same with those open that have to be for the revisions to be seen; those that cannot be stay closed. */
    Baselines openFor(Collection<String> ids) {
        Set<String> opened = new TreeSet<>(open);
        ids.stream().filter(id -> place(id).isEmpty()).forEach(id -> opened.addAll(around(id)));
        return opened.equals(open) ? this : new Baselines(revisions, replacedBy, opened);
    }

    /** The same with those open whose revisions are named, be it by the place of the baseline. */
    Baselines openForNamed(Collection<String> ids) {
        Set<String> opened = new TreeSet<>(open);
        ids.stream().filter(id -> revisions.containsKey(id) && !isSeen(id)).forEach(id -> opened.addAll(around(id)));
        return opened.equals(open) ? this : new Baselines(revisions, replacedBy, opened);
    }

    /** The baselines that stand for a revision, and those for these, as far as they can be opened. */
    private List<String> around(String id) {
        List<String> baselines = new ArrayList<>();
        Optional<String> at = Optional.ofNullable(replacedBy.get(id));
        while (at.isPresent()) {
            baselines.add(at.get());
            at = Optional.ofNullable(replacedBy.get(at.get()));
        }
        return baselines.stream().filter(this::isWhole).toList();
    }

    /** Whether all that a baseline replaces is there. */
    boolean isWhole(String baseline) {
        return revisions.keySet().containsAll(header(baseline).replaces());
    }

    /** The revisions that are seen, with the names of the places that they need. */
    List<RevisionHeader> seen() {
        return revisions.values().stream()
                .filter(header -> isSeen(header.id()))
                .map(header -> replacedBy.isEmpty()
                        ? header
                        : header.naming(id -> place(id).orElse(id)))
                .toList();
    }

    /** All revisions that are replaced and there, seen or not. */
    List<RevisionHeader> replaced() {
        return revisions.values().stream()
                .filter(header -> replacedBy.containsKey(header.id()))
                .toList();
    }

    Optional<RevisionHeader> find(String id) {
        return Optional.ofNullable(revisions.get(id));
    }

    /** The baseline that replaces a revision, there or not. */
    Optional<RevisionHeader> baselineOf(String id) {
        return Optional.ofNullable(replacedBy.get(id)).map(this::header);
    }

    /** The identifier by which the place of a revision is seen; empty where it is none. */
    Optional<String> place(String id) {
        if (isSeen(id)) {
            return Optional.of(id);
        }
        if (open.contains(id) && isReachable(id)) {
            return header(id).lastReplaced().flatMap(this::place);
        }
        return baselineOf(id)
                .filter(baseline -> baseline.lastReplaced().equals(Optional.of(id)))
                .filter(baseline -> !open.contains(baseline.id()))
                .flatMap(baseline -> place(baseline.id()));
    }

    private boolean isSeen(String id) {
        return revisions.containsKey(id) && isReachable(id) && !open.contains(id);
    }

    /** Whether no closed baseline stands for it. */
    private boolean isReachable(String id) {
        return Optional.ofNullable(replacedBy.get(id))
                .map(baseline -> open.contains(baseline) && isReachable(baseline))
                .orElse(true);
    }

    private RevisionHeader header(String baseline) {
        return Objects.requireNonNull(revisions.get(baseline));
    }
}
