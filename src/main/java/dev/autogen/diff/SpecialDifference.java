package dev.autogen.diff;

import dev.autogen.schema.Name;

/**
 * A difference of a table that autogen only holds side by side.
 *
 * @param table the table
 * @param unexpected whether only the database has it
 * @param text what differs, in a line
 */
public record SpecialDifference(Name table, boolean unexpected, String text) {}
