package dev.autogen.dialect;

import dev.autogen.schema.Name;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table that is more than a plain one, in a way that no operation can make or change.
 *
 * @param name its name
 * @param kind what it is
 * @param parents the tables that it is a partition of or inherits from
 * @param facts what makes it special, by what it is called, such as {@code bound}; equal facts are equally spelled
 */
public record SpecialTable(Name name, Kind kind, List<Name> parents, SortedMap<String, String> facts) {

    /** The ways to be special; who is several names the last one. */
    public enum Kind {
        PARTITIONED("partitioned table"),
        INHERITING("inheriting table"),
        FOREIGN("foreign table"),
        PARTITION("partition");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The kind in a sentence. */
        public String words() {
            return words;
        }
    }

    public SpecialTable {
        parents = List.copyOf(parents);
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    /** Whether all that a plain table has is read and compared nevertheless. */
    public boolean isReadLikeOthers() {
        return kind == Kind.PARTITIONED;
    }
}
