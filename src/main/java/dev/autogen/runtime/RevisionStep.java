package dev.autogen.runtime;

import dev.autogen.operation.Operation;
import java.util.List;
import java.util.Optional;

/**
 * One revision of a run, ready to be carried out.
 *
 * @param revision its identifier
 * @param message what it does, in a line
 * @param file where it comes from, for messages
 * @param direction which half is carried out
 * @param rows how the version rows change with it
 * @param operations the steps of that half
 * @param checksum the checksum of both halves
 */
public record RevisionStep(
        String revision,
        String message,
        Optional<String> file,
        Direction direction,
        VersionMove rows,
        List<Operation> operations,
        String checksum) {

    public RevisionStep {
        operations = List.copyOf(operations);
    }
}
