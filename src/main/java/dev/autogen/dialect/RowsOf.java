package dev.autogen.dialect;

import dev.autogen.schema.Name;
import java.util.Optional;

/**
 * Rows to count.
 *
 * @param table whose rows
 * @param column counts only those that have a value here; empty for all
 */
public record RowsOf(Name table, Optional<String> column) {}
