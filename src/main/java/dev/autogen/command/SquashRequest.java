package dev.autogen.command;

import java.util.Optional;

/**
 * The baseline that is asked for.
 *
 * @param range the revisions that it replaces, as {@code START:END}, both of which count
 * @param message what is said of it; empty for the ends of the range
 * @param id its identifier; empty for a random one
 * @param verify whether both ways are carried out on scratch databases before it is written
 * @param dryRun whether it is only shown
 */
public record SquashRequest(String range, String message, Optional<String> id, boolean verify, boolean dryRun) {}
