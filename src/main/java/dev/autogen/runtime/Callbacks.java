package dev.autogen.runtime;

import dev.autogen.dialect.Dialect;
import dev.autogen.migration.Callback.Moment;
import dev.autogen.migration.Callback.Point;
import dev.autogen.script.RevisionStep.Direction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The callbacks of a run.
 *
 * @param all in the order of their settings
 * @param dialect cuts SQL into statements
 * @param direction where the run leads
 */
record Callbacks(List<RunCallback> all, Dialect dialect, Direction direction) {

    Callbacks {
        all = List.copyOf(all);
    }

    boolean any(Point point) {
        return all.stream().anyMatch(callback -> callback.point() == point);
    }

    /**
     * Calls those of a point, in the open transaction.
     *
     * @param revision the identifier of the revision; empty for the run
     * @throws OperationFailedException when one fails
     */
    void call(Point point, Optional<String> revision, RunContext context) {
        for (RunCallback callback : all) {
            if (callback.point() == point) {
                try {
                    tasks(callback, revision).forEach(context::run);
                } catch (OperationFailedException e) {
                    throw e.told("It is of the callback " + callback.name() + " in callbacks."
                            + point.name().toLowerCase(Locale.ROOT) + ".");
                }
            }
        }
    }

    private List<Task> tasks(RunCallback callback, Optional<String> revision) {
        Moment moment = new Moment(callback.point(), direction == Direction.UPGRADE, revision);
        return TaskList.of(List.of(callback.operation(moment)), dialect);
    }

    /**
     * The statements of those of a point.
     *
     * @throws OfflineCallbackException when one is code
     */
    List<Task> statements(Point point) {
        List<RunCallback> called =
                all.stream().filter(callback -> callback.point() == point).toList();
        called.forEach(Callbacks::requireSql);
        return called.stream()
                .flatMap(callback -> tasks(callback, Optional.empty()).stream())
                .toList();
    }

    private static void requireSql(RunCallback callback) {
        if (callback instanceof RunCallback.OfCode) {
            throw new OfflineCallbackException(callback.name());
        }
    }
}
