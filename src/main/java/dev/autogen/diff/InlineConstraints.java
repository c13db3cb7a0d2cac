package dev.autogen.diff;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The constraints that belong inside {@code CREATE TABLE}.
 *
 * <p>Foreign keys follow when all tables are there. PostgreSQL would merge a unique constraint into an equal key of the same
 * statement, so it follows too.
 */
final class InlineConstraints {
    private InlineConstraints() {}

    static List<Constraint> of(Table table) {
        Set<Constraint> later = new HashSet<>(later(table));
        return table.constraints().stream()
                .filter(constraint -> !later.contains(constraint))
                .toList();
    }

    /** The others. */
    static List<Constraint> later(Table table) {
        Set<List<String>> keys = new HashSet<>();
        table.primaryKey().ifPresent(key -> keys.add(key.columns()));
        return table.constraints().stream()
                .filter(constraint -> constraint instanceof ForeignKey
                        || constraint instanceof UniqueConstraint unique && !keys.add(unique.columns()))
                .toList();
    }
}
