package dev.autogen.operation;

import dev.autogen.schema.Name;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Changes the storage parameters of a table.
 *
 * @param table the table
 * @param from every parameter it had
 * @param to every parameter it gets
 */
public record AlterTableStorage(Name table, SortedMap<String, String> from, SortedMap<String, String> to)
        implements Operation {

    public AlterTableStorage {
        from = Collections.unmodifiableSortedMap(new TreeMap<>(from));
        to = Collections.unmodifiableSortedMap(new TreeMap<>(to));
    }

    @Override
    public Operation reverse() {
        return new AlterTableStorage(table, to, from);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitAlterTableStorage(this);
    }
}
