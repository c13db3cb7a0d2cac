package dev.autogen.operation;

import java.util.Optional;

/**
 * A column's type, and how its values are made from those of another type.
 *
 * @param type the type in PostgreSQL's spelling
 * @param collation the collation as SQL text, empty for that of the type
 * @param using the expression that converts the values, empty for PostgreSQL's own assignment cast
 */
public record ColumnType(String type, Optional<String> collation, Optional<String> using) {

    public static ColumnType of(String type) {
        return new ColumnType(type, Optional.empty(), Optional.empty());
    }
}
