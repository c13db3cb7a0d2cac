package dev.autogen.diff;

/**
 * The differences that a rule withheld.
 *
 * @param rule the rule as it was written
 * @param differences what would have counted without it
 */
public record Withheld(String rule, Unsettled differences) {}
