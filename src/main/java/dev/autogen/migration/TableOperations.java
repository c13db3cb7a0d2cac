package dev.autogen.migration;

import dev.autogen.operation.AlterTableStorage;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DeleteRow;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.InsertRow;
import dev.autogen.operation.RenameTable;
import dev.autogen.operation.SetUnlogged;
import java.util.Optional;
import java.util.function.Consumer;

/** Steps on whole tables and their initial rows. */
interface TableOperations extends OperationLog {

    default void createTable(String table, Consumer<TableSpec> content) {
        TableSpec spec = new TableSpec(name(table));
        content.accept(spec);
        add(new CreateTable(spec.build()));
    }

    default void dropTable(String table) {
        add(new DropTable(name(table), Optional.empty()));
    }

    default void renameTable(String from, String to) {
        add(new RenameTable(name(from), name(to)));
    }

    /** Changes the storage parameters, told in full before and after. */
    default void alterTableStorage(String table, Consumer<StorageSpec> from, Consumer<StorageSpec> to) {
        add(new AlterTableStorage(name(table), StorageSpec.of(from), StorageSpec.of(to)));
    }

    default void setUnlogged(String table) {
        add(new SetUnlogged(name(table), true));
    }

    default void setLogged(String table) {
        add(new SetUnlogged(name(table), false));
    }

    default void insertRow(String table, Consumer<RowSpec> content) {
        add(new InsertRow(name(table), RowSpec.of(content)));
    }

    /** Deletes the row with the key given; the other values say what {@link #insertRow} would put back. */
    default void deleteRow(String table, Consumer<RowSpec> content) {
        add(new DeleteRow(name(table), RowSpec.of(content)));
    }
}
