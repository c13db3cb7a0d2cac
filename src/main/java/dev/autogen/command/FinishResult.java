package dev.autogen.command;

import java.nio.file.Path;
import java.util.List;

/**
 * What is left no more of what baselines have replaced.
 *
 * @param baselines their identifiers
 * @param deleted the files that went
 * @param compiled where classes of replaced revisions are still, a line each
 * @param stranded what is said of databases that needed the files, a line each
 */
public record FinishResult(List<String> baselines, List<Path> deleted, List<String> compiled, List<String> stranded) {

    public FinishResult {
        baselines = List.copyOf(baselines);
        deleted = List.copyOf(deleted);
        compiled = List.copyOf(compiled);
        stranded = List.copyOf(stranded);
    }
}
