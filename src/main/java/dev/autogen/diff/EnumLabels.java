package dev.autogen.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Settles the order of an enum type's labels where its target leaves it open. */
final class EnumLabels {
    private EnumLabels() {}

    /**
     * The labels to ask for.
     *
     * <p>Hibernate sorts the labels of a named enum alphabetically, so a target in that order says nothing about it. The
     * database's order then stays, and new labels go last unless they fit in.
     */
    static List<String> settle(List<String> target, List<String> live, boolean orderCounts) {
        boolean sorted = target.equals(target.stream().sorted().toList());
        if (orderCounts || !sorted || common(target, live).equals(common(live, target))) {
            return target;
        }
        List<String> settled = new ArrayList<>(common(live, target));
        target.stream().filter(label -> !settled.contains(label)).forEach(settled::add);
        return settled;
    }

    private static List<String> common(List<String> labels, List<String> others) {
        return labels.stream().filter(new HashSet<>(others)::contains).toList();
    }
}
