package dev.autogen.migration;

import dev.autogen.operation.Custom;
import dev.autogen.operation.DataAction;
import dev.autogen.operation.Irreversible;
import java.util.Optional;
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

    /**
     * Takes steps on one database only, where the settings describe several ({@code [databases.NAME]}). What is outside of
     * such calls is for each of them.
     *
     * @param database its name in the settings
     */
    void on(String database, Consumer<Operations> steps);

    /** Runs SQL: one statement or several, as psql would read them. Give {@link SqlStep#undo} what takes it back. */
    SqlStep sql(String statement);

    /**
     * Runs the SQL of a file in UTF-8, as {@link #sql} does. Its text counts in the checksum of the revision.
     *
     * @param file relative to the directory of the revision's source, or a resource on the class path relative to the
     *     revision's class; one with {@code /} in front is a resource from the root of the class path
     */
    SqlStep sqlFile(String file);

    /**
     * An argument of the command: what {@code -x key=value} or the setting {@code arguments} says, such as
     * {@code if (op.argument("region").filter("eu"::equals).isPresent())}.
     *
     * <p>A revision whose steps depend on it cannot be held against its checksum, since other arguments make other steps.
     */
    Optional<String> argument(String key);

    /**
     * Moves data by code, inside the transaction of the revision. It may be called again when another session stops that
     * transaction, so what must not happen twice stays inside the database.
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
