package dev.autogen.script;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds revisions by what people call them.
 *
 * <p>{@code 27c6a30d7c24} and any unique beginning of at least four characters name a revision; {@code head} is the only
 * head, {@code heads} are all, {@code base} is before the first one. {@code +2} and {@code -2} count from where the
 * database is, {@code 27c6+1}, {@code head-1} and {@code base+1} from there.
 */
public final class RevisionLookup {
    private static final String BASE = "base";
    private static final int SHORTEST_PREFIX = 4;
    private static final Pattern RELATIVE = Pattern.compile("([^+-]*)([+-]\\d{1,9})");

    private final RevisionGraph graph;

    public RevisionLookup(RevisionGraph graph) {
        this.graph = graph;
    }

    /** The revision with this identifier, or this beginning of one, or the only head. */
    public RevisionHeader one(String identifier) {
        return graph.get(place(identifier).orElseThrow(() -> UnknownRevisionException.named(identifier)));
    }

    /** What an upgrade leads to. */
    List<String> upgradeTargets(List<String> rows, String identifier) {
        if (identifier.equals("heads")) {
            return graph.heads();
        }
        Matcher relative = RELATIVE.matcher(identifier);
        if (relative.matches()) {
            int steps = Integer.parseInt(relative.group(2));
            Optional<String> start =
                    relative.group(1).isEmpty() ? current(rows, identifier, steps) : place(relative.group(1));
            return walk(identifier, start, steps).stream().toList();
        }
        return place(identifier).stream().toList();
    }

    /** What a downgrade leads to; empty for the base. */
    Optional<String> downgradeTarget(String identifier) {
        Matcher relative = RELATIVE.matcher(identifier);
        return relative.matches()
                ? walk(identifier, place(relative.group(1)), Integer.parseInt(relative.group(2)))
                : place(identifier);
    }

    /** How many steps {@code -2} goes back from where the database is; empty for other identifiers. */
    Optional<Integer> stepsBack(String identifier) {
        Matcher relative = RELATIVE.matcher(identifier);
        if (!relative.matches() || !relative.group(1).isEmpty()) {
            return Optional.empty();
        }
        int steps = Integer.parseInt(relative.group(2));
        if (steps > 0) {
            throw UnreachableRevisionException.wrongWay(identifier, steps);
        }
        return Optional.of(-steps);
    }

    private static Optional<String> current(List<String> rows, String identifier, int steps) {
        if (steps < 0) {
            throw UnreachableRevisionException.wrongWay(identifier, steps);
        }
        if (rows.size() > 1) {
            throw AmbiguousRevisionException.rows(identifier, rows);
        }
        return rows.stream().findFirst();
    }

    /** A place without arithmetic; empty for the base, and for the head where there are no revisions. */
    private Optional<String> place(String identifier) {
        return switch (identifier) {
            case BASE -> Optional.empty();
            case "head" -> graph.head();
            default -> Optional.of(byPrefix(identifier));
        };
    }

    private String byPrefix(String identifier) {
        if (graph.find(identifier).isPresent()) {
            return identifier;
        }
        if (identifier.length() < SHORTEST_PREFIX) {
            throw UnknownRevisionException.tooShort(identifier);
        }
        List<String> candidates = graph.revisions().stream()
                .map(RevisionHeader::id)
                .filter(id -> id.startsWith(identifier))
                .sorted()
                .toList();
        if (candidates.size() > 1) {
            throw AmbiguousRevisionException.prefix(identifier, candidates);
        }
        return candidates.stream().findFirst().orElseThrow(() -> UnknownRevisionException.named(identifier));
    }

    /** Goes from one revision to the next; empty is the base, below which nothing is. */
    private Optional<String> walk(String identifier, Optional<String> start, int steps) {
        Optional<String> at = start;
        for (int done = 0; done < Math.abs(steps); done++) {
            if (steps < 0 ? at.isEmpty() : children(at).isEmpty()) {
                throw UnreachableRevisionException.tooFar(identifier, steps, done, start.orElse(BASE));
            }
            at = next(identifier, at, steps < 0 ? graph.get(at.orElseThrow()).revises() : children(at));
        }
        return at;
    }

    private List<String> children(Optional<String> at) {
        Function<String, List<String>> children = graph::children;
        return at.map(children).orElseGet(graph::roots);
    }

    private static Optional<String> next(String identifier, Optional<String> at, List<String> ways) {
        if (ways.size() > 1) {
            throw AmbiguousRevisionException.walk(identifier, at.orElse(BASE), ways);
        }
        return ways.stream().findFirst();
    }
}
