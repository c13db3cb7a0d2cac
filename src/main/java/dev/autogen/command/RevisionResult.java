package dev.autogen.command;

import dev.autogen.report.Verdict;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What asking for a revision gave.
 *
 * @param id the identifier that it has, or would have
 * @param file the file that was written; none when nothing differs or on a dry run
 * @param source the text of the revision; none when nothing differs
 * @param verdict what was compared; none for an empty revision
 * @param unproved why its plan could not be tried out on a scratch database, where that was so
 */
public record RevisionResult(
        String id, Optional<Path> file, Optional<String> source, Optional<Verdict> verdict, Optional<String> unproved) {

    RevisionResult withUnproved(Optional<String> value) {
        return new RevisionResult(id, file, source, verdict, value);
    }
}
