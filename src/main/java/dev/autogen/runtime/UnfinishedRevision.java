package dev.autogen.runtime;

/**
 * A history row of a revision that left its transaction and has not come to its end.
 *
 * @param id the row's key
 */
record UnfinishedRevision(long id, String revision, Direction direction, String checksum, Progress progress) {

    boolean isOf(RevisionStep step) {
        return step.revision().equals(revision) && step.direction() == direction;
    }

    /** Whether going on is safe: what is finished was made by the same operations. */
    boolean fits(RevisionStep step) {
        return step.checksum().equals(checksum) || progress.equals(Progress.NONE);
    }
}
