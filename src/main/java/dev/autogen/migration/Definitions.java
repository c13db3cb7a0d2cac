package dev.autogen.migration;

import dev.autogen.operation.Operation;
import dev.autogen.operation.OutsideTransaction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one half of a revision creates, for the drops of its other half. */
final class Definitions {

    /** Each drop, without its definition, with the creates that it undoes; the last create is on top. */
    private final Map<Operation, Deque<Operation>> drops = new HashMap<>();

    private Definitions() {}

    static Definitions of(List<Operation> half) {
        Definitions definitions = new Definitions();
        half.forEach(definitions::collect);
        return definitions;
    }

    List<Operation> complete(List<Operation> half) {
        return half.stream().map(this::complete).toList();
    }

    private void collect(Operation operation) {
        if (operation instanceof OutsideTransaction block) {
            block.operations().forEach(this::collect);
            return;
        }
        operation.accept(BareDrop.INSTANCE).ifPresent(drop -> drops.computeIfAbsent(drop, key -> new ArrayDeque<>())
                .push(operation.reverse()));
    }

    private Operation complete(Operation operation) {
        if (operation instanceof OutsideTransaction block) {
            return new OutsideTransaction(complete(block.operations()));
        }
        return Optional.ofNullable(drops.get(operation)).map(Deque::poll).orElse(operation);
    }
}
