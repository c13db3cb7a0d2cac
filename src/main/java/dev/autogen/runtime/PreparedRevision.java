package dev.autogen.runtime;

import dev.autogen.dialect.Dialect;
import dev.autogen.operation.OperationDescription;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A revision of a run with what it comes down to.
 *
 * @param step the revision
 * @param tasks its statements and data steps
 */
record PreparedRevision(LoadedStep step, List<Task> tasks) {

    PreparedRevision {
        tasks = List.copyOf(tasks);
    }

    /**
     * Translates all revisions, so that whatever stops one of them shows before the first begins.
     *
     * @throws IrreversibleRevisionException when one of them cannot be carried out
     */
    static List<PreparedRevision> all(List<LoadedStep> steps, Dialect dialect) {
        for (LoadedStep step : steps) {
            obstacles(step).findFirst().ifPresent(reason -> {
                throw new IrreversibleRevisionException(step, reason);
            });
        }
        return steps.stream()
                .map(step -> new PreparedRevision(step, TaskList.of(step.operations(), dialect)))
                .toList();
    }

    private static Stream<String> obstacles(LoadedStep step) {
        Obstacles obstacles = new Obstacles();
        return step.operations().stream().flatMap(operation -> operation.accept(obstacles));
    }

    boolean leavesTransaction() {
        return leaving().isPresent();
    }

    /** The first operation that cannot stay in the revision's transaction, in words. */
    Optional<String> leaving() {
        return tasks.stream()
                .filter(task -> task.autocommit() || task.apart())
                .findFirst()
                .map(task -> OperationDescription.of(task.operation()));
    }
}
