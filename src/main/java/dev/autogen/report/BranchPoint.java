package dev.autogen.report;

import java.util.List;

/**
 * A revision that several others revise.
 *
 * @param revision the revision
 * @param branches those that revise it, by identifier
 */
public record BranchPoint(RevisionLine revision, List<RevisionLine> branches) {

    public BranchPoint {
        branches = List.copyOf(branches);
    }
}
