package dev.autogen.command;

import dev.autogen.dialect.RowsOf;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameTable;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.Name;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How a database calls, before operations are carried out, what these rename on the way. */
final class EarlierNames {
    private final Map<Name, Name> tables = new HashMap<>();
    private final Map<ColumnReference, String> columns = new HashMap<>();

    private EarlierNames() {}

    static EarlierNames of(Collection<Operation> operations) {
        EarlierNames names = new EarlierNames();
        operations.forEach(operation -> {
            if (operation instanceof RenameTable rename) {
                names.tables.put(rename.to(), names.table(rename.from()));
            } else if (operation instanceof RenameColumn rename) {
                names.columns.put(
                        new ColumnReference(names.table(rename.table()), rename.to()),
                        names.column(names.table(rename.table()), rename.from()));
            }
        });
        return names;
    }

    /** The rows or values by the names that they have before. */
    RowsOf of(RowsOf rows) {
        Name table = table(rows.table());
        Optional<String> column = rows.column().map(name -> column(table, name));
        return new RowsOf(table, column);
    }

    private Name table(Name name) {
        return tables.getOrDefault(name, name);
    }

    private String column(Name table, String name) {
        return columns.getOrDefault(new ColumnReference(table, name), name);
    }
}
