package dev.autogen.runtime;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where a database is, and whether anything is under way on it.
 *
 * @param rows the rows of the version table
 * @param unfinished the revision that a run has left half way, or is at work on outside a transaction
 * @param holder the session of the run that is at work
 */
public record Standing(SortedSet<String> rows, Optional<String> unfinished, Optional<LockHolder> holder) {

    public Standing {
        rows = Collections.unmodifiableSortedSet(new TreeSet<>(rows));
    }
}
