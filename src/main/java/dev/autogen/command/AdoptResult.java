package dev.autogen.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What was found out about an existing database.
 *
 * @param revision the revision whose replay equals it, or comes nearest to it; empty for the base
 * @param rows what the version table holds there
 * @param differences what it has otherwise than that replay, a line each; none where they are equal
 * @param stamped whether it is stamped now
 * @param file the first revision, where one was written
 * @param source its text, also where it was only to be shown
 * @param notHeld what hangs on the tables and the first revision does not hold, a line each
 */
public record AdoptResult(
        Optional<String> revision,
        List<String> rows,
        List<String> differences,
        boolean stamped,
        Optional<Path> file,
        Optional<String> source,
        List<String> notHeld) {

    public AdoptResult {
        rows = List.copyOf(rows);
        differences = List.copyOf(differences);
        notHeld = List.copyOf(notHeld);
    }

    AdoptResult writtenAs(RevisionResult revisionFile, List<String> left) {
        return new AdoptResult(revision, rows, differences, stamped, revisionFile.file(), revisionFile.source(), left);
    }
}
