package dev.autogen.diff;

import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns by which foreign keys may refer to rows: those of a key, or of a unique index over all rows.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK">Foreign keys</a>
 */
final class KeyColumns {

    private KeyColumns() {}

    /** The columns in any order; empty for a part that no foreign key can refer to. */
    static Optional<Set<String>> of(Object part) {
        if (part instanceof PrimaryKey key) {
            return Optional.of(Set.copyOf(key.columns()));
        }
        if (part instanceof UniqueConstraint unique) {
            return Optional.of(Set.copyOf(unique.columns()));
        }
        return part instanceof Index index && isOverRows(index)
                ? Optional.of(index.parts().stream().map(IndexPart::text).collect(Collectors.toSet()))
                : Optional.empty();
    }

    private static boolean isOverRows(Index index) {
        return index.unique()
                && index.predicate().isEmpty()
                && index.parts().stream().noneMatch(IndexPart::expression);
    }

    /** The parts of a table by which foreign keys may refer to these columns. */
    static Stream<Object> keys(Table table, Set<String> columns) {
        return Rules.parts(table)
                .filter(part -> of(part).filter(columns::equals).isPresent());
    }
}
