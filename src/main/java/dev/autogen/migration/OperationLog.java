package dev.autogen.migration;

import dev.autogen.operation.Operation;
import dev.autogen.schema.Name;
import java.util.function.Supplier;

/** The place where the calls of a revision are written down. */
interface OperationLog {

    /** Takes the next operation; it is asked for its value when the revision's method has returned. */
    void record(Supplier<? extends Operation> operation);

    /** The full name of an object of the current schema. */
    Name name(String object);

    /** Adds an operation that exists as a value. */
    default void add(Operation operation) {
        record(() -> operation);
    }
}
