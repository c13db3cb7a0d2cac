package dev.autogen.script;

import java.util.List;
import java.util.Optional;

/**
 * Where a name leads: to some revisions, or to the base.
 *
 * @param name the name
 * @param branch what it is limited to
 * @param revisions their identifiers; none for the base
 */
record Place(RevisionName name, Branch branch, List<String> revisions) {

    Place {
        revisions = List.copyOf(revisions);
    }

    boolean isBase() {
        return revisions.isEmpty();
    }

    /**
     * The only revision, or nothing for the base.
     *
     * @throws AmbiguousRevisionException when there are several
     */
    Optional<String> single() {
        if (revisions.size() > 1) {
            throw AmbiguousRevisionException.several(name, revisions);
        }
        return revisions.stream().findFirst();
    }
}
