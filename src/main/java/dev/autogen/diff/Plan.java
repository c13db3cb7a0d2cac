package dev.autogen.diff;

import dev.autogen.operation.Operation;
import dev.autogen.operation.PlannedOperation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects operations by phase; inside a phase they keep the order they come in. */
final class Plan {
    private final Map<Phase, List<PlannedOperation>> phases = new EnumMap<>(Phase.class);

    void add(Phase phase, Operation operation, String reason) {
        phases.computeIfAbsent(phase, any -> new ArrayList<>()).add(new PlannedOperation(operation, reason));
    }

    /** Adds what takes away what the operation would make. */
    void addReverse(Phase phase, Operation creation, String reason) {
        add(phase, creation.reverse(), reason);
    }

    List<PlannedOperation> operations() {
        return phases.values().stream().flatMap(List::stream).toList();
    }
}
