package dev.autogen.runtime;

import java.sql.Connection;
import java.util.List;

/**
 * The worker that gives a scratch database the structure that revisions describe.
 *
 * <p>It needs one connection, takes no lock and keeps no version: the database is the caller's alone and starts empty.
 */
public record Replay(OperationExecutor executor) {

    /**
     * Carries the revisions out in order, each in a transaction of its own.
     *
     * @throws MigrationFailedException when one fails
     */
    public void run(List<LoadedStep> steps, Connection connection) {
        for (LoadedStep step : steps) {
            try {
                executor.apply(step.operations(), connection);
            } catch (OperationFailedException e) {
                throw new MigrationFailedException(
                        step, e, "This was a replay on a scratch database; no database of yours was touched.");
            }
        }
    }
}
