package dev.autogen.report;

import dev.autogen.operation.PlannedOperation;
import java.util.List;

/**
 * An operation with the SQL that carries it out.
 *
 * @param planned the operation and its reason
 * @param statements the statements, without a final semicolon; none where code does the work
 * @param outsideTransaction whether the server refuses one of them inside a transaction block
 */
public record SqlStep(PlannedOperation planned, List<String> statements, boolean outsideTransaction) {

    public SqlStep {
        statements = List.copyOf(statements);
    }
}
