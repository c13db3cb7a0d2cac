package dev.autogen.script;

import dev.autogen.migration.Recording;

/**
 * A revision with its steps.
 *
 * @param header its place in the graph
 * @param recording its steps in both directions
 */
public record LoadedRevision(RevisionHeader header, Recording recording) {

    /** The value by which a later run sees that the steps have changed. */
    public String checksum() {
        return RevisionChecksum.of(recording);
    }
}
