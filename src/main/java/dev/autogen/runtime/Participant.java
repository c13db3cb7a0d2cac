package dev.autogen.runtime;

/**
 * A database that takes part in a run over several.
 *
 * @param name what the settings call it
 * @param connections lead to it
 * @param settings how revisions are carried out on it
 * @param plan what is to be done on it
 */
public record Participant(String name, ConnectionSource connections, RunSettings settings, RevisionPlan plan) {}
