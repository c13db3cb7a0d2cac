package dev.autogen.diff;

import dev.autogen.schema.Index;
import dev.autogen.schema.Namespace;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What entities leave open: as the database was told.
 *
 * <p>They cannot ask for unlogged tables and sequences, the owner of a sequence, options of views, or comments on schemas, extensions, enum
 * types, sequences, indexes and the columns of views, and seldom say storage parameters, which are tuned where the data is.
 */
final class LeftOpen {

    private LeftOpen() {}

    /** The target, stored as the live table is where it says nothing else. */
    static Table of(Table target, Table live) {
        return target.with(
                builder -> builder.unlogged(live.unlogged()).storage(merged(live.storage(), target.storage())));
    }

    /** The target, stored and commented as the live index is where it says nothing else. */
    static Index of(Index target, Index live) {
        return target.withStorage(merged(live.storage(), target.storage()))
                .withComment(target.comment().or(live::comment));
    }

    /** The target, owned, logged and commented as the live sequence is where it says nothing else. */
    static Sequence of(Sequence target, Sequence live) {
        return target.withOwnedBy(target.ownedBy().or(live::ownedBy))
                .withUnlogged(live.unlogged())
                .withComment(target.comment().or(live::comment));
    }

    /** The target, commented as the live schema is where it says nothing else. */
    static Namespace of(Namespace target, Namespace live) {
        return new Namespace(target.name(), target.comment().or(live::comment));
    }

    /** The target with the options and comments on columns of the live view. */
    static View of(View target, View live) {
        return target.withOptions(live.options()).withColumnComments(live.columnComments());
    }

    private static SortedMap<String, String> merged(Map<String, String> live, Map<String, String> target) {
        SortedMap<String, String> merged = new TreeMap<>(live);
        merged.putAll(target);
        return merged;
    }
}
