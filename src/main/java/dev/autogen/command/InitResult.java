package dev.autogen.command;

import java.nio.file.Path;
import java.util.List;

/**
 * What setting up a project did.
 *
 * @param written the files that were written
 * @param kept the files that were there and were left as they are
 * @param nextSteps what to do next, with the dependency that revisions need
 */
public record InitResult(List<Path> written, List<Path> kept, String nextSteps) {

    public InitResult {
        written = List.copyOf(written);
        kept = List.copyOf(kept);
    }
}
