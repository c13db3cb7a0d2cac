package dev.autogen.rewrite;

import dev.autogen.operation.PlannedOperation;
import java.util.List;

/**
 * A hook that decides what becomes of each planned operation.
 *
 * <p>Implementations are named by class in the settings and need a public constructor, either without parameters or with
 * the one {@code Map<String, List<String>>} of the parameters in the settings. The same rewriters run in every comparison,
 * so they must give the same answer to the same plan, and depend on nothing else.
 */
@FunctionalInterface
public interface Rewriter {

    /**
     * Decides on one operation of an upgrade; the downgrade follows from what the upgrade has become.
     *
     * @param planned the operation
     * @param plan the whole plan as this rewriter is given it, in the order to run
     */
    Rewrite rewrite(PlannedOperation planned, List<PlannedOperation> plan);
}
