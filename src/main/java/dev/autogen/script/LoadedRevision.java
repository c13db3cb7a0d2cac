package dev.autogen.script;

import dev.autogen.migration.Recording;

/**
 * A revision with its steps.
 *
 * @param header its place in the graph
 * @param recording its steps in both directions
 * @param conditional whether the steps may be others with other arguments of the command
 */
public record LoadedRevision(RevisionHeader header, Recording recording, boolean conditional) {

    /** A revision that has always the same steps. */
    public LoadedRevision(RevisionHeader header, Recording recording) {
        this(header, recording, false);
    }

    /** The value by which a later run sees that the steps have changed. */
    public String checksum() {
        return RevisionChecksum.of(recording);
    }
}
