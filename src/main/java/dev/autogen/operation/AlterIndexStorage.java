package dev.autogen.operation;

import dev.autogen.schema.Name;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Changes the storage parameters of an index, which is not built anew.
 *
 * @param table the table or materialised view
 * @param index the index's name
 * @param from every parameter it had
 * @param to every parameter it gets
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterindex.html">ALTER INDEX</a>
 */
public record AlterIndexStorage(Name table, String index, SortedMap<String, String> from, SortedMap<String, String> to)
        implements Operation {

    public AlterIndexStorage {
        from = Collections.unmodifiableSortedMap(new TreeMap<>(from));
        to = Collections.unmodifiableSortedMap(new TreeMap<>(to));
    }

    @Override
    public Operation reverse() {
        return new AlterIndexStorage(table, index, to, from);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitAlterIndexStorage(this);
    }
}
