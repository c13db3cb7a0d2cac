package dev.autogen.metamodel.hibernate;

import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.Label;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands behind the columns of an index or a unique constraint.
 *
 * <p>Clauses are taken in any order, as Hibernate puts them where PostgreSQL does not always expect them.
 *
 * @param include further columns that the index carries
 * @param nullsNotDistinct whether two nulls count as equal
 * @param deferrability when a constraint is checked
 * @param storage storage parameters
 * @param predicate the condition of the rows that count
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html">CREATE INDEX</a>
 */
record KeyOptions(
        List<String> include,
        boolean nullsNotDistinct,
        Deferrability deferrability,
        SortedMap<String, String> storage,
        Optional<String> predicate) {

    KeyOptions {
        include = List.copyOf(include);
        storage = Collections.unmodifiableSortedMap(new TreeMap<>(storage));
    }

    static KeyOptions parse(String text) {
        SqlCursor cursor = new SqlCursor(text);
        List<String> include = new ArrayList<>();
        SortedMap<String, String> storage = new TreeMap<>();
        boolean nullsNotDistinct = false;
        Deferrability deferrability = Deferrability.NOT_DEFERRABLE;
        while (!cursor.atEnd() && !cursor.sees("where")) {
            if (cursor.accept("include")) {
                include.addAll(cursor.identifiers());
            } else if (cursor.accept("with")) {
                storage.putAll(StorageParameters.parse(cursor.parenthesised()));
            } else if (cursor.accept("nulls", "not", "distinct")) {
                nullsNotDistinct = true;
            } else if (!cursor.accept("nulls", "distinct")) {
                deferrability = DeferrabilityClause.parse(cursor, deferrability).orElseThrow(cursor::unexpected);
            }
        }
        Optional<String> predicate = cursor.accept("where") ? Optional.of(cursor.rest()) : Optional.empty();
        return new KeyOptions(include, nullsNotDistinct, deferrability, storage, predicate);
    }

    boolean isOnlyForIndexes() {
        return predicate.isPresent() || !storage.isEmpty();
    }

    /** A b-tree index with these options. */
    Index index(Label label, boolean unique, List<IndexPart> parts) {
        return new Index(
                label,
                unique,
                Index.BTREE,
                parts,
                include,
                nullsNotDistinct,
                predicate,
                storage,
                true,
                Optional.empty());
    }
}
