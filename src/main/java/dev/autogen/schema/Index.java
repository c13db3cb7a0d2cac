package dev.autogen.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * An index that serves no constraint.
 *
 * @param label its name, in the schema of its table
 * @param unique whether it refuses equal keys
 * @param method the access method, such as {@code btree}
 * @param parts what it orders by
 * @param include further columns that it carries
 * @param nullsNotDistinct whether two nulls count as equal in a unique index
 * @param predicate the condition of the rows it holds, as SQL text
 * @param storage its storage parameters
 * @param valid whether queries may use it; a failed concurrent build leaves an invalid one
 * @param comment the comment on it
 */
public record Index(
        Label label,
        boolean unique,
        String method,
        List<IndexPart> parts,
        List<String> include,
        boolean nullsNotDistinct,
        Optional<String> predicate,
        SortedMap<String, String> storage,
        boolean valid,
        Optional<String> comment) {

    public static final String BTREE = "btree";

    public Index {
        parts = List.copyOf(parts);
        include = List.copyOf(include);
        storage = Table.sorted(storage);
    }

    /** A plain b-tree index. */
    public static Index of(Label label, List<IndexPart> parts) {
        return new Index(
                label,
                false,
                BTREE,
                parts,
                List.of(),
                false,
                Optional.empty(),
                Table.sorted(Map.of()),
                true,
                Optional.empty());
    }

    public Index withLabel(Label value) {
        return new Index(value, unique, method, parts, include, nullsNotDistinct, predicate, storage, valid, comment);
    }

    public Index withStorage(SortedMap<String, String> value) {
        return new Index(label, unique, method, parts, include, nullsNotDistinct, predicate, value, valid, comment);
    }

    public Index withComment(Optional<String> value) {
        return new Index(label, unique, method, parts, include, nullsNotDistinct, predicate, storage, valid, value);
    }
}
