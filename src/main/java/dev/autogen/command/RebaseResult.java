package dev.autogen.command;

import java.nio.file.Path;
import java.util.List;

/**
 * A branch that follows another head now.
 *
 * @param revision the first revision of the branch, whose parent has changed
 * @param onto its parent
 * @param moved the branch's revisions, in order
 * @param file the source that has changed
 */
public record RebaseResult(String revision, String onto, List<String> moved, Path file) {

    public RebaseResult {
        moved = List.copyOf(moved);
    }
}
