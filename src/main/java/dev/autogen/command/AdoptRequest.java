package dev.autogen.command;

import java.util.Optional;

/**
 * An existing database that is to get its stamp.
 *
 * @param from the tool that has looked after it, for which a first revision is written; empty where revisions made it
 * @param message what the first revision does; empty for words that name the tool
 * @param dryRun whether nothing is written and stamped
 * @param noWait whether to fail at once when a run holds the lock
 */
public record AdoptRequest(Optional<ForeignTool> from, String message, boolean dryRun, boolean noWait) {}
