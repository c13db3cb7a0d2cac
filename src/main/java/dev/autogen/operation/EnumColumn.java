package dev.autogen.operation;

import dev.autogen.schema.ColumnReference;
import java.util.Optional;

/**
 * A column whose values are labels of an enum type that changes.
 *
 * @param column the column
 * @param array whether it holds arrays of labels
 * @param defaultExpression its default, which has to step aside while the type changes
 */
public record EnumColumn(ColumnReference column, boolean array, Optional<String> defaultExpression) {}
