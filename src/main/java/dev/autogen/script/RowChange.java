package dev.autogen.script;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a step does to the version table, which has a row for each head that is applied.
 *
 * <p>Each part is expected to hit exactly the rows that it names.
 *
 * @param deleted the rows that go
 * @param updated the row that becomes another one
 * @param inserted the rows that come
 */
public record RowChange(List<String> deleted, Optional<Update> updated, List<String> inserted) {

    public RowChange {
        deleted = List.copyOf(deleted);
        inserted = List.copyOf(inserted);
    }

    /** A row that becomes another one. */
    public record Update(String from, String to) {}

    /** The smallest change from some rows to others. */
    public static RowChange between(Collection<String> before, Collection<String> after) {
        List<String> gone = difference(before, after);
        List<String> come = difference(after, before);
        if (gone.isEmpty() || come.isEmpty()) {
            return new RowChange(gone, Optional.empty(), come);
        }
        Update update = new Update(gone.remove(gone.size() - 1), come.remove(0));
        return new RowChange(gone, Optional.of(update), come);
    }

    public boolean isEmpty() {
        return deleted.isEmpty() && updated.isEmpty() && inserted.isEmpty();
    }

    private static List<String> difference(Collection<String> from, Collection<String> without) {
        TreeSet<String> rest = new TreeSet<>(from);
        rest.removeAll(new TreeSet<>(without));
        return new ArrayList<>(rest);
    }
}
