package dev.autogen.schema;

import java.util.Objects;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param name its name
 * @param type its type in PostgreSQL's own spelling ({@code format_type}), such as {@code character varying(50)}
 * @param collation its collation as SQL text, empty for that of the type
 * @param nullable whether it may hold a null
 * @param defaultExpression the default as SQL text; empty for identity and generated columns
 * @param identity how it numbers new rows
 * @param generated how it is computed from the row
 * @param comment the comment on it
 */
public record Column(
        String name,
        String type,
        Optional<String> collation,
        boolean nullable,
        Optional<String> defaultExpression,
        Optional<Identity> identity,
        Optional<Generated> generated,
        Optional<String> comment) {

    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }

    /** A nullable column with nothing but a type. */
    public static Column of(String name, String type) {
        return new Column(
                name,
                type,
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether each new row has to say its value: nulls are forbidden, and the column fills itself in no way. */
    public boolean needsValue() {
        return !nullable && defaultExpression.isEmpty() && identity.isEmpty() && generated.isEmpty();
    }

    public Column notNull() {
        return withNullable(false);
    }

    public Column withNullable(boolean value) {
        return new Column(name, type, collation, value, defaultExpression, identity, generated, comment);
    }

    public Column withType(String value) {
        return new Column(name, value, collation, nullable, defaultExpression, identity, generated, comment);
    }

    public Column withCollation(Optional<String> value) {
        return new Column(name, type, value, nullable, defaultExpression, identity, generated, comment);
    }

    public Column withDefault(Optional<String> value) {
        return new Column(name, type, collation, nullable, value, identity, generated, comment);
    }

    public Column withIdentity(Optional<Identity> value) {
        return new Column(name, type, collation, nullable, defaultExpression, value, generated, comment);
    }

    public Column withGenerated(Optional<Generated> value) {
        return new Column(name, type, collation, nullable, defaultExpression, identity, value, comment);
    }

    public Column withComment(Optional<String> value) {
        return new Column(name, type, collation, nullable, defaultExpression, identity, generated, value);
    }
}
