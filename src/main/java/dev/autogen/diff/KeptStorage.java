package dev.autogen.diff;

import dev.autogen.schema.Index;
import dev.autogen.schema.Table;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How things are stored where the target says nothing of it: as the database was told.
 *
 * <p>Entities cannot ask for unlogged tables and seldom say storage parameters, which are tuned where the data is.
 */
final class KeptStorage {

    private KeptStorage() {}

    /** The target, stored as the live table is where it says nothing else. */
    static Table of(Table target, Table live) {
        return target.with(
                builder -> builder.unlogged(live.unlogged()).storage(merged(live.storage(), target.storage())));
    }

    /** The target, stored as the live index is where it says nothing else. */
    static Index of(Index target, Index live) {
        return target.withStorage(merged(live.storage(), target.storage()));
    }

    private static SortedMap<String, String> merged(Map<String, String> live, Map<String, String> target) {
        SortedMap<String, String> merged = new TreeMap<>(live);
        merged.putAll(target);
        return merged;
    }
}
