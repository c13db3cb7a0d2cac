package dev.autogen.script;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Puts each revision after all that it needs.
 *
 * <p>The search starts at the ends of branches, so that a branch stays together; what it does not reach is a circle.
 */
final class TopologicalOrder {
    private final Links links;
    private final Set<String> placed = new HashSet<>();
    private final Set<String> onPath = new HashSet<>();
    private final Deque<Visit> path = new ArrayDeque<>();
    private final List<RevisionHeader> order = new ArrayList<>();

    private TopologicalOrder(Links links) {
        this.links = links;
    }

    /** A revision on the way down, with what of its needs is still to be visited. */
    private record Visit(String id, Iterator<String> open) {}

    static List<RevisionHeader> of(Links links) {
        TopologicalOrder search = new TopologicalOrder(links);
        links.ends().forEach(search::visit);
        links.revisions().keySet().forEach(search::visit);
        return search.order;
    }

    private void visit(String start) {
        enter(start);
        while (!path.isEmpty()) {
            Visit visit = path.element();
            if (visit.open().hasNext()) {
                enter(visit.open().next());
            } else {
                leave(path.pop().id());
            }
        }
    }

    private void enter(String id) {
        if (onPath.contains(id)) {
            throw new RevisionCycleException(cycle(id));
        }
        if (!placed.contains(id)) {
            onPath.add(id);
            path.push(new Visit(id, needs(id).iterator()));
        }
    }

    private void leave(String id) {
        onPath.remove(id);
        placed.add(id);
        order.add(header(id));
    }

    private List<RevisionHeader> cycle(String id) {
        List<RevisionHeader> cycle = new ArrayList<>();
        for (Visit visit : path) {
            cycle.add(0, header(visit.id()));
            if (visit.id().equals(id)) {
                break;
            }
        }
        return cycle;
    }

    private List<String> needs(String id) {
        return links.needs().getOrDefault(id, List.of());
    }

    private RevisionHeader header(String id) {
        return Objects.requireNonNull(links.revisions().get(id));
    }
}
