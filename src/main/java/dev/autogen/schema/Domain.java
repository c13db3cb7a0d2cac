package dev.autogen.schema;

import java.util.List;
import java.util.Optional;

/**
 * A type with constraints over another type.
 *
 * @param name its name
 * @param type the base type in PostgreSQL's spelling
 * @param collation its collation as SQL text, empty for that of the base type
 * @param nullable whether a null is a value of it
 * @param defaultExpression the default as SQL text
 * @param checks its checks over {@code VALUE}
 * @param comment the comment on it
 */
public record Domain(
        Name name,
        String type,
        Optional<String> collation,
        boolean nullable,
        Optional<String> defaultExpression,
        List<CheckConstraint> checks,
        Optional<String> comment)
        implements SchemaObject {

    public Domain {
        checks = List.copyOf(checks);
    }

    @Override
    public <R> R accept(SchemaObjectVisitor<R> visitor) {
        return visitor.visitDomain(this);
    }
}
