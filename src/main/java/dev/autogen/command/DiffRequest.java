package dev.autogen.command;

/**
 * The two sides of a comparison.
 *
 * @param from what would change
 * @param to what it would become
 * @param apply whether it does change
 * @param allowDestructive whether data may go with that
 */
public record DiffRequest(String from, String to, boolean apply, boolean allowDestructive) {}
