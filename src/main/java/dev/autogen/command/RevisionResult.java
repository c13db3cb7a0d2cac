package dev.autogen.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What asking for a revision gave.
 *
 * @param id the identifier that it has, or would have
 * @param file the file that was written; none when nothing differs or on a dry run
 * @param source the text of the revision; none when nothing differs
 * @param bodies what was compared, for each database; none for an empty revision
 */
public record RevisionResult(String id, Optional<Path> file, Optional<String> source, List<RevisionBody> bodies) {

    public RevisionResult {
        bodies = List.copyOf(bodies);
    }
}
