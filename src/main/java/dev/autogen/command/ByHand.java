package dev.autogen.command;

import dev.autogen.operation.Custom;
import dev.autogen.operation.Data;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OutsideTransaction;
import dev.autogen.operation.Sql;

/** Tells the steps that people write from those that a comparison plans. */
final class ByHand {

    private ByHand() {}

    /** Whether the operation is a step by hand, or holds one. */
    static boolean is(Operation operation) {
        return operation instanceof Sql
                || operation instanceof Data
                || operation instanceof Custom
                || operation instanceof OutsideTransaction block
                        && block.operations().stream().anyMatch(ByHand::is);
    }
}
