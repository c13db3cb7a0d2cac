package dev.autogen.command;

import java.util.Optional;

/**
 * The revision that is asked for.
 *
 * @param message what it does
 * @param id its identifier; empty for a random one
 * @param empty whether it has no steps, to be filled by hand
 * @param dryRun whether it is only shown
 * @param against what the entities are compared with
 */
public record RevisionRequest(String message, Optional<String> id, boolean empty, boolean dryRun, Against against) {}
