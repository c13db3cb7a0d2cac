package dev.autogen.command;

import dev.autogen.dialect.Dialect;
import dev.autogen.lint.EmptyValues;
import dev.autogen.operation.AddColumn;
import dev.autogen.operation.Operation;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.operation.SetNotNull;
import dev.autogen.operation.Sql;
import dev.autogen.schema.ColumnReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What rows get in columns that must have a value from now on.
 *
 * @param expressions SQL over the row, by column as people write it: {@code account.nick}
 * @param dialect quotes
 */
record Backfills(Map<String, String> expressions, Dialect dialect) {
    private static final String UNDO = "-- nothing to take back";

    Backfills {
        expressions = Map.copyOf(expressions);
    }

    /**
     * The plan, in which columns get their values before nulls are forbidden.
     *
     * @throws UnusedBackfillException when an expression is for a column in which the plan forbids no nulls
     */
    List<PlannedOperation> into(List<PlannedOperation> plan) {
        TreeMap<String, String> unused = new TreeMap<>(expressions);
        List<PlannedOperation> filled =
                plan.stream().flatMap(planned -> filled(planned, unused)).toList();
        if (!unused.isEmpty()) {
            throw new UnusedBackfillException(unused.firstKey(), forbidden(plan));
        }
        return filled;
    }

    /** What is for a plan, of expressions for several. */
    static Map<String, String> fitting(Map<String, String> expressions, List<PlannedOperation> plan) {
        List<String> columns = forbidden(plan);
        return expressions.entrySet().stream()
                .filter(entry -> columns.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @throws UnusedBackfillException when an expression is for a column in which none of the plans forbids nulls */
    static void requireUsed(Map<String, String> expressions, List<List<PlannedOperation>> plans) {
        List<String> columns = plans.stream()
                .flatMap(plan -> forbidden(plan).stream())
                .distinct()
                .toList();
        expressions.keySet().stream()
                .sorted()
                .filter(column -> !columns.contains(column))
                .findFirst()
                .ifPresent(column -> {
                    throw new UnusedBackfillException(column, columns);
                });
    }

    /** The operations that no expression helps. */
    List<PlannedOperation> uncovered(List<PlannedOperation> plan) {
        return plan.stream()
                .filter(planned -> EmptyValues.forbiddenBy(planned.operation())
                        .map(ColumnReference::toString)
                        .filter(expressions::containsKey)
                        .isEmpty())
                .toList();
    }

    private static List<String> forbidden(List<PlannedOperation> plan) {
        return plan.stream()
                .map(PlannedOperation::operation)
                .map(EmptyValues::forbiddenBy)
                .flatMap(Optional::stream)
                .map(ColumnReference::toString)
                .toList();
    }

    private Stream<PlannedOperation> filled(PlannedOperation planned, Map<String, String> unused) {
        Optional<ColumnReference> column = EmptyValues.forbiddenBy(planned.operation());
        Optional<String> expression = column.map(ColumnReference::toString).map(unused::remove);
        return expression.isEmpty() ? Stream.of(planned) : steps(planned, column.orElseThrow(), expression.get());
    }

    private Stream<PlannedOperation> steps(PlannedOperation planned, ColumnReference column, String expression) {
        String name = dialect.quote(column.column());
        Sql update = new Sql(
                "update " + dialect.quote(column.table()) + " set " + name + " = " + expression + " where " + name
                        + " is null",
                Optional.of(UNDO));
        List<PlannedOperation> around = planned.operation() instanceof AddColumn add
                ? List.of(
                        planned.with(nullable(add)), extra(update), extra(new SetNotNull(add.table(), column.column())))
                : List.of(extra(update), planned);
        return around.stream();
    }

    private static Operation nullable(AddColumn add) {
        return new AddColumn(add.table(), add.column().withNullable(true));
    }

    private static PlannedOperation extra(Operation operation) {
        return new PlannedOperation(operation, "");
    }
}
