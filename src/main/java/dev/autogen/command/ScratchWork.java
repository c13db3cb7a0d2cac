package dev.autogen.command;

import dev.autogen.config.Settings;
import dev.autogen.database.Database;
import dev.autogen.database.ScratchDatabase;
import dev.autogen.dialect.Dialect;
import dev.autogen.operation.CreateSchema;
import dev.autogen.operation.Operation;
import dev.autogen.runtime.OperationExecutor;
import dev.autogen.schema.Namespace;
import java.util.List;

/** Scratch databases, and operations that are carried out on them. */
record ScratchWork(Settings settings, Dialect dialect, OpenDatabases databases) {

    OperationExecutor executor() {
        return new OperationExecutor(dialect, Runs.path(settings));
    }

    /** An empty scratch database that has the default schema. */
    Database empty(Database like) {
        ScratchDatabase scratch = databases.scratch(like);
        String schema = settings.ownership().defaultSchema();
        if (!schema.equals("public")) {
            apply(List.of(new CreateSchema(Namespace.of(schema))), scratch.database());
        }
        return scratch.database();
    }

    void apply(List<Operation> operations, Database database) {
        Jdbc.on(database, "carrying out the operations", connection -> {
            executor().apply(operations, connection);
            return operations;
        });
    }
}
