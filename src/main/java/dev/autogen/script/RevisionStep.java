package dev.autogen.script;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One revision to be carried out.
 *
 * @param revision the revision
 * @param direction which of its halves
 * @param before the rows of the version table before it
 * @param after the rows after it
 */
public record RevisionStep(
        RevisionHeader revision, Direction direction, SortedSet<String> before, SortedSet<String> after) {

    /** A half of a revision. */
    public enum Direction {
        UPGRADE,
        DOWNGRADE;

        /** The direction as messages and the history spell it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public RevisionStep {
        before = sorted(before);
        after = sorted(after);
    }

    RevisionStep(RevisionHeader revision, Direction direction, Set<String> before, Set<String> after) {
        this(revision, direction, sorted(before), sorted(after));
    }

    /** What it does to the version table. */
    public RowChange rowChange() {
        return RowChange.between(before, after);
    }

    private static SortedSet<String> sorted(Set<String> rows) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(rows));
    }
}
