package dev.autogen.migration;

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

    default void renameIndex(String from, String to, String table) {
        add(new RenameIndex(name(table), from, to));
    }
}
