package dev.autogen.schema;

import java.util.Optional;

/**
 * One key of an index.
 *
 * @param text a column's name, or an expression as SQL text without outer parentheses
 * @param expression whether {@code text} is an expression
 * @param collation the collation as SQL text, where it is not that of the column or expression
 * @param operatorClass the operator class with its options as SQL text, where it is not the default of the type
 * @param descending whether it sorts from high to low
 * @param nullsFirst whether nulls sort before other values; resolved, so true for a plain {@code desc}
 */
public record IndexPart(
        String text,
        boolean expression,
        Optional<String> collation,
        Optional<String> operatorClass,
        boolean descending,
        boolean nullsFirst) {

    public static IndexPart column(String name) {
        return new IndexPart(name, false, Optional.empty(), Optional.empty(), false, false);
    }

    public static IndexPart expression(String text) {
        return new IndexPart(text, true, Optional.empty(), Optional.empty(), false, false);
    }

    /** The same key from high to low, with nulls first as PostgreSQL assumes for it. */
    public IndexPart desc() {
        return new IndexPart(text, expression, collation, operatorClass, true, true);
    }
}
