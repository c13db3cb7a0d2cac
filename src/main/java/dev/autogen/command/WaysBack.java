package dev.autogen.command;

import dev.autogen.dialect.Dialect;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.operation.UpdateExtension;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Only the server knows which of its extensions lead back to an older version. */
final class WaysBack {

    private WaysBack() {}

    /** The plan, in which every update of an extension knows whether it can be taken back. */
    static List<PlannedOperation> in(List<PlannedOperation> plan, Dialect dialect, Connection connection)
            throws SQLException {
        Set<UpdateExtension> updates = plan.stream()
                .map(PlannedOperation::operation)
                .filter(UpdateExtension.class::isInstance)
                .map(UpdateExtension.class::cast)
                .collect(Collectors.toSet());
        if (updates.isEmpty()) {
            return plan;
        }
        Set<UpdateExtension> reversible = dialect.reversible(connection, updates);
        return plan.stream()
                .map(planned -> planned.operation() instanceof UpdateExtension update && reversible.contains(update)
                        ? planned.with(update.withWayBack())
                        : planned)
                .toList();
    }
}
