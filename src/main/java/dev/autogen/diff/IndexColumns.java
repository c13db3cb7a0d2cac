package dev.autogen.diff;

import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The columns of its table that an index may use.
 *
 * @param all every one
 * @param expressed those in whose types its text believes; a plain key column is none, for the index is rebuilt
 * @param readsUnevenly whether PostgreSQL, given its own text of the index, may spell it in another way
 */
record IndexColumns(Set<String> all, Set<String> expressed, boolean readsUnevenly) {

    /** {@code IN ('a', 'b')} becomes an array that is cast, and that, read again, an array of casts. */
    private static final Pattern UNEVEN = Pattern.compile("ARRAY\\[|\\bIN \\(");

    IndexColumns {
        all = Set.copyOf(all);
        expressed = Set.copyOf(expressed);
    }

    static IndexColumns of(Index index) {
        Set<String> all = new HashSet<>(index.include());
        Set<String> expressed = new HashSet<>();
        boolean uneven = index.predicate().filter(IndexColumns::isUneven).isPresent();
        for (IndexPart part : index.parts()) {
            if (part.expression()) {
                expressed.addAll(SqlWords.of(part.text()));
                uneven |= isUneven(part.text());
            } else if (part.operatorClass().isPresent() || part.collation().isPresent()) {
                expressed.add(part.text());
            } else {
                all.add(part.text());
            }
        }
        index.predicate().map(SqlWords::of).ifPresent(expressed::addAll);
        all.addAll(expressed);
        return new IndexColumns(all, expressed, uneven);
    }

    private static boolean isUneven(String text) {
        return UNEVEN.matcher(text).find();
    }
}
