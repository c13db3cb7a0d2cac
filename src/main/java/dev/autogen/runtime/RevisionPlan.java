package dev.autogen.runtime;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** What a run is to do, decided when it holds the lock and knows where the database stands. */
public interface RevisionPlan {

    /**
     * The revisions to carry out, in order; none when the database is where it should be.
     *
     * @param rows the version rows of the database
     * @throws dev.autogen.script.RevisionGraphException when a row is none of the project's revisions, or there is no way
     */
    List<LoadedStep> steps(SortedSet<String> rows);

    /**
     * The same where an earlier run may have left a revision half way, which is gone on with even where a baseline replaces
     * it by now.
     */
    default List<LoadedStep> steps(SortedSet<String> rows, Optional<String> unfinished) {
        return steps(rows);
    }

    /**
     * The checksums of revisions as they are now, by identifier.
     *
     * @param revisions identifiers that the database says are applied; those unknown here are left out
     */
    Map<String, String> checksums(Set<String> revisions);
}
