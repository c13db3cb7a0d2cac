package dev.autogen.script;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Another place for a database in the graph, taken without carrying anything out.
 *
 * @param before the rows of the version table
 * @param after the rows that it gets
 * @param gained the revisions that count as applied from then on, each after those that it needs
 * @param lost the revisions that no longer do, each before those that it needs
 */
public record Stamp(SortedSet<String> before, SortedSet<String> after, List<String> gained, List<String> lost) {

    public Stamp {
        before = Collections.unmodifiableSortedSet(new TreeSet<>(before));
        after = Collections.unmodifiableSortedSet(new TreeSet<>(after));
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
    }

    static Stamp between(Collection<String> before, Collection<String> after, List<String> gained, List<String> lost) {
        return new Stamp(new TreeSet<>(before), new TreeSet<>(after), gained, lost);
    }

    /** What it does to the version table. */
    public RowChange rowChange() {
        return RowChange.between(before, after);
    }
}
