package dev.autogen.diff;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A property in which two counterparts may differ.
 *
 * <p>It is the {@code field} of a Liquibase {@code Difference}.
 */
public enum Attribute {
    NAME,
    TYPE,
    COLLATION,
    NULLABLE,
    DEFAULT,
    IDENTITY,
    GENERATED,
    COLUMNS,
    REFERENCES,
    ON_UPDATE,
    ON_DELETE,
    MATCH_FULL,
    DEFERRABILITY,
    NOT_VALID,
    EXPRESSION,
    NO_INHERIT,
    UNIQUE,
    METHOD,
    ELEMENTS,
    INCLUDE,
    NULLS_NOT_DISTINCT,
    PREDICATE,
    VALID,
    UNLOGGED,
    STORAGE,
    INITIAL_ROWS,
    LABELS,
    CASTS,
    ATTRIBUTES,
    CHECKS,
    START,
    INCREMENT,
    MINIMUM,
    MAXIMUM,
    CACHE,
    CYCLE,
    OWNER,
    MATERIALIZED,
    QUERY,
    OPTIONS,
    SCHEMA,
    VERSION,
    CONTENT,
    COMMENT,
    COLUMN_COMMENTS;

    /** The name inside a {@code Difference}, which is also the one for people. */
    public String field() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The attribute that differences name so; underscores may stand for spaces. */
    public static Optional<Attribute> named(String words) {
        String plain = words.replace('_', ' ');
        return Stream.of(values())
                .filter(attribute -> attribute.field().equals(plain))
                .findFirst();
    }
}
