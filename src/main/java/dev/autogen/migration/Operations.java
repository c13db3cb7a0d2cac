package dev.autogen.migration;

import dev.autogen.operation.Custom;
import dev.autogen.operation.DataAction;
import dev.autogen.operation.Irreversible;
import java.util.function.Consumer;

/**
 * The steps that a revision may take, each call one operation.
 *
 * <p>Names are written as the catalog holds them, without quotes. They are names of the default schema unless the call goes
 * through {@link #in}. Types, expressions and literals are SQL text. A drop need not repeat what it drops: the create in the
 * revision's other half says it.
 */
public interface Operations
        extends SchemaOperations,
                TypeOperations,
                SequenceOperations,
                TableOperations,
                ColumnOperations,
                ConstraintOperations,
                IndexOperations,
                ViewOperations {

    /** The same steps for objects of a schema. */
    Operations in(String schema);

    /** Runs SQL; give {@link SqlStep#undo} what takes it back. */
    default SqlStep sql(String statement) {
        SqlStep step = new SqlStep(statement);
        record(step);
        return step;
    }

    /**
     * Moves data by code, inside the transaction of the revision.
     *
     * @param name what it does, unique in the revision; it stands for the code in the revision's checksum
     */
    default DataStep data(String name, DataAction action) {
        DataStep step = new DataStep(name, action);
        record(step);
        return step;
    }

    /** Carries steps out outside a transaction, as {@code CREATE INDEX CONCURRENTLY} needs it. */
    void outsideTransaction(Consumer<Operations> steps);

    /** Says that this half cannot be carried out, and why. */
    default void irreversible(String reason) {
        add(new Irreversible(reason));
    }

    /** A step that the project defines itself. */
    default void custom(Custom operation) {
        add(operation);
    }
}
