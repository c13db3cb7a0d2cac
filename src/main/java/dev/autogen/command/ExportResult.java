package dev.autogen.command;

import java.nio.file.Path;
import java.util.List;

/**
 * What was written for another tool.
 *
 * @param files the files, by name
 * @param withoutUndo the revisions whose way back could not be written
 */
public record ExportResult(List<Path> files, List<String> withoutUndo) {

    public ExportResult {
        files = List.copyOf(files);
        withoutUndo = List.copyOf(withoutUndo);
    }
}
