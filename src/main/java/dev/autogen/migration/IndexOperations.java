package dev.autogen.migration;

import dev.autogen.operation.AlterIndexStorage;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.RenameIndex;
import dev.autogen.schema.Label;
import java.util.Optional;
import java.util.function.Consumer;

/** Steps on indexes. */
interface IndexOperations extends OperationLog {

    default void createIndex(String index, String table, Consumer<IndexSpec> content) {
        add(new CreateIndex(name(table), IndexSpec.of(Label.explicit(index), content)));
    }

    default void dropIndex(String index, String table) {
        add(new DropIndex(name(table), index, Optional.empty()));
    }

    /** Changes the storage parameters, told in full before and after. */
    default void alterIndexStorage(String index, String table, Consumer<StorageSpec> from, Consumer<StorageSpec> to) {
        add(new AlterIndexStorage(name(table), index, StorageSpec.of(from), StorageSpec.of(to)));
    }

    default void renameIndex(String from, String to, String table) {
        add(new RenameIndex(name(table), from, to));
    }
}
