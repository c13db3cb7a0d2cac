package dev.autogen.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Function;

/**
 * Orders things so that what others need comes first.
 *
 * <p>Free of recursion: chains may be as long as there is memory. Otherwise the given order holds, and a cycle is cut at
 * its first member.
 */
final class TopologicalOrder<T> {
    private final List<T> items;
    private final List<List<Integer>> needers = new ArrayList<>();
    private final int[] open;
    private final boolean[] done;
    private final PriorityQueue<Integer> ready = new PriorityQueue<>();

    private TopologicalOrder(
            List<T> items, Function<T, ? extends Object> key, Function<T, ? extends Collection<?>> needs) {
        this.items = items;
        this.open = new int[items.size()];
        this.done = new boolean[items.size()];
        Map<Object, Integer> places = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            places.put(key.apply(items.get(i)), i);
            needers.add(new ArrayList<>());
        }
        for (int i = 0; i < items.size(); i++) {
            for (Object need : needs.apply(items.get(i))) {
                connect(places.getOrDefault(need, i), i);
            }
        }
    }

    /**
     * The items in order.
     *
     * @param key what an item is referred to by
     * @param needs the keys of what an item needs; its own and those of no item are passed over
     */
    static <T> List<T> of(List<T> items, Function<T, ?> key, Function<T, ? extends Collection<?>> needs) {
        return new TopologicalOrder<>(items, key, needs).sorted();
    }

    /** The same, turned round: what needs others comes first. */
    static <T> List<T> reversed(List<T> items, Function<T, ?> key, Function<T, ? extends Collection<?>> needs) {
        List<T> order = new ArrayList<>(of(items, key, needs));
        Collections.reverse(order);
        return order;
    }

    private void connect(int needed, int needer) {
        if (needed != needer) {
            needers.get(needed).add(needer);
            open[needer]++;
        }
    }

    private List<T> sorted() {
        List<T> order = new ArrayList<>(items.size());
        for (int i = 0; i < open.length; i++) {
            if (open[i] == 0) {
                ready.add(i);
            }
        }
        int first = 0;
        while (order.size() < items.size()) {
            Integer next = ready.poll();
            while (next == null && done[first]) {
                first++;
            }
            int place = next == null ? first : next;
            if (!done[place]) {
                done[place] = true;
                order.add(items.get(place));
                release(place);
            }
        }
        return order;
    }

    private void release(int place) {
        for (int needer : needers.get(place)) {
            open[needer]--;
            if (open[needer] == 0) {
                ready.add(needer);
            }
        }
    }
}
