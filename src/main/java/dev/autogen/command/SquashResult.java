package dev.autogen.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A baseline.
 *
 * @param id the identifier that it has, or would have
 * @param replaces the revisions that it replaces, first to last
 * @param file the file that was written; none on a dry run
 * @param source its text
 */
public record SquashResult(String id, List<String> replaces, Optional<Path> file, String source) {

    public SquashResult {
        replaces = List.copyOf(replaces);
    }
}
