package dev.autogen.command;

import dev.autogen.report.DatabaseStatus;
import java.util.List;
import java.util.Optional;

/**
 * The end of what a baseline has replaced.
 *
 * @param baseline which one; empty for all of which files are left
 * @param databases the databases that may be within
 * @param force whether the files go although other databases may need them
 */
public record FinishRequest(Optional<String> baseline, List<DatabaseStatus> databases, boolean force) {

    public FinishRequest {
        databases = List.copyOf(databases);
    }
}
