package dev.autogen.command;

import dev.autogen.report.DatabaseStatus;
import java.util.List;
import java.util.Optional;

/**
 * A branch that is to follow another head.
 *
 * @param revision a revision of the branch
 * @param onto the head; empty for the only other one
 * @param databases the databases that may have applied it
 * @param verify whether all revisions are replayed on a scratch database before the change stays
 */
public record RebaseRequest(String revision, Optional<String> onto, List<DatabaseStatus> databases, boolean verify) {

    public RebaseRequest {
        databases = List.copyOf(databases);
    }
}
