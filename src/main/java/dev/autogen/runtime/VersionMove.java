package dev.autogen.runtime;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The change of the version rows that one revision brings.
 *
 * @param before all rows before it
 * @param after all rows after it
 */
public record VersionMove(SortedSet<String> before, SortedSet<String> after) {

    public VersionMove {
        before = Collections.unmodifiableSortedSet(new TreeSet<>(before));
        after = Collections.unmodifiableSortedSet(new TreeSet<>(after));
    }

    SortedSet<String> removed() {
        return difference(before, after);
    }

    SortedSet<String> added() {
        return difference(after, before);
    }

    private static SortedSet<String> difference(SortedSet<String> from, SortedSet<String> minus) {
        SortedSet<String> rest = new TreeSet<>(from);
        rest.removeAll(minus);
        return rest;
    }
}
