package dev.autogen.diff;

import dev.autogen.schema.Label;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Pairs the constraints or indexes that are asked for with those that the database has.
 *
 * <p>Explicit names go first. Then equal definitions pair whatever their names, then equal names of any origin, at last
 * those that are alike, in the ways that are given, one after the other.
 */
final class ChildMatcher<T> {
    private final Function<T, Label> label;
    private final Function<T, Object> definition;
    private final List<Alike<T>> alike;

    private final List<Pair<T>> pairs = new ArrayList<>();
    private final List<Spelled<T>> missing = new ArrayList<>();
    private final List<T> unexpected = new ArrayList<>();

    /** Two that are counterparts, equal or not. */
    record Pair<T>(Spelled<T> target, T live) {}

    /**
     * A way in which one may be a changed form of another.
     *
     * @param sought the key of what the target would take for a changed form of itself, if anything
     * @param found the key under which the database's are found by that
     */
    record Alike<T>(Function<T, Optional<Object>> sought, Function<T, Optional<Object>> found) {}

    /**
     * @param label its name
     * @param definition a key that is equal for those that differ in name only
     * @param alike how changed forms are told, the surest first
     */
    ChildMatcher(Function<T, Label> label, Function<T, Object> definition, List<Alike<T>> alike) {
        this.label = label;
        this.definition = definition;
        this.alike = List.copyOf(alike);
    }

    /** Pairs all; called once. */
    ChildMatcher<T> match(List<Spelled<T>> targets, List<T> live) {
        missing.addAll(targets);
        unexpected.addAll(live);
        unexpected.sort(Comparator.comparing(child -> label.apply(child).toString()));
        pairBy(child -> Optional.of(child).filter(this::isExplicit).flatMap(this::named), this::named);
        pairBy(this::namedDefinition, this::namedDefinition);
        pairBy(this::defined, this::defined);
        pairBy(this::named, this::named);
        alike.forEach(way -> pairBy(way.sought(), way.found()));
        return this;
    }

    List<Pair<T>> pairs() {
        return pairs;
    }

    /** What has no counterpart in the database, in the target's order. */
    List<Spelled<T>> missing() {
        return missing;
    }

    /** What has no counterpart in the target, by name. */
    List<T> unexpected() {
        return unexpected;
    }

    private void pairBy(Function<T, Optional<Object>> targetKey, Function<T, Optional<Object>> liveKey) {
        Map<Object, Deque<T>> found = new HashMap<>();
        for (T child : unexpected) {
            liveKey.apply(child).ifPresent(key -> found.computeIfAbsent(key, any -> new ArrayDeque<>())
                    .add(child));
        }
        Set<Object> paired = identitySet();
        for (Spelled<T> target : missing) {
            targetKey.apply(target.canonical()).map(found::get).map(Deque::poll).ifPresent(live -> {
                pairs.add(new Pair<>(target, live));
                paired.add(target);
                paired.add(live);
            });
        }
        missing.removeIf(paired::contains);
        unexpected.removeIf(paired::contains);
    }

    private static Set<Object> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private boolean isExplicit(T child) {
        return label.apply(child).explicit();
    }

    private Optional<Object> named(T child) {
        return label.apply(child).text().map(text -> List.of(child.getClass(), text));
    }

    private Optional<Object> defined(T child) {
        return Optional.of(List.of(child.getClass(), definition.apply(child)));
    }

    private Optional<Object> namedDefinition(T child) {
        return named(child).map(name -> List.of(name, definition.apply(child)));
    }
}
