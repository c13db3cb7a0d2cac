package dev.autogen.command;

import java.util.Optional;

/**
 * The merge that is asked for.
 *
 * @param message what is said of it; empty for the revisions that it joins
 * @param id its identifier; empty for a random one
 * @param auto whether the branches have to have nothing to do with each other
 * @param dryRun whether it is only shown
 * @param placement what it joins
 */
public record MergeRequest(String message, Optional<String> id, boolean auto, boolean dryRun, Placement placement) {}
