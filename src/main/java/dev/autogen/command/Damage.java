package dev.autogen.command;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.RowCount;
import dev.autogen.dialect.RowsOf;
import dev.autogen.lint.Destruction;
import dev.autogen.lint.Destructions;
import dev.autogen.operation.Operation;
import dev.autogen.operation.PlannedOperation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What data goes with operations, and how much of it a database has.
 *
 * @param counts how much there is, as far as it is known
 */
record Damage(Map<RowsOf, RowCount> counts) {

    Damage {
        counts = Map.copyOf(counts);
    }

    /** Without a database to look at. */
    static Damage uncounted() {
        return new Damage(Map.of());
    }

    /** Counts in a database what the operations would destroy there. */
    static Damage in(Connection connection, Dialect dialect, String defaultSchema, Stream<Operation> operations)
            throws SQLException {
        List<Operation> steps = operations.toList();
        EarlierNames names = EarlierNames.of(steps);
        Set<RowsOf> questions = steps.stream()
                .map(Destructions::of)
                .flatMap(List::stream)
                .map(Destruction::rows)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Map<RowsOf, RowCount> found =
                dialect.count(connection, questions.stream().map(names::of).collect(Collectors.toSet()), defaultSchema);
        Map<RowsOf, RowCount> counts = new HashMap<>();
        questions.forEach(
                rows -> Optional.ofNullable(found.get(names.of(rows))).ifPresent(count -> counts.put(rows, count)));
        return new Damage(counts);
    }

    /** The plan, in which each operation tells what it destroys. */
    List<PlannedOperation> told(List<PlannedOperation> plan) {
        return plan.stream()
                .map(planned -> planned.withDestroys(lines(Destructions.of(planned.operation()))))
                .toList();
    }

    /** What the operations destroy, a line each. */
    List<String> of(List<Operation> operations) {
        return lines(Destructions.ofAll(operations));
    }

    /** The same without what is known to be empty. */
    List<String> ofFilled(List<Operation> operations) {
        return lines(Destructions.ofAll(operations).stream()
                .filter(data -> count(data).map(count -> count.rows() > 0).orElse(true))
                .toList());
    }

    private List<String> lines(List<Destruction> destructions) {
        return destructions.stream()
                .map(data -> data.what()
                        + count(data).map(count -> " (" + count + ")").orElse(""))
                .distinct()
                .toList();
    }

    private Optional<RowCount> count(Destruction data) {
        return data.rows().map(counts::get);
    }
}
