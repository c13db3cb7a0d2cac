package dev.autogen.command;

import java.util.List;

/**
 * What an upgrade or downgrade did.
 *
 * @param revisions the revisions carried out or undone, in order
 * @param rows the revisions that the database is at now; none at the base
 */
public record RunResult(List<String> revisions, List<String> rows) {

    public RunResult {
        revisions = List.copyOf(revisions);
        rows = List.copyOf(rows);
    }
}
