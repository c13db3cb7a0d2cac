package dev.autogen.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for the files through which a build answers, gone when closed.
 *
 * <p>It is among the project's own files, so that what a killed process leaves is cleared by the next.
 *
 * @param path the folder
 */
record AnswerFolder(Path path) implements AutoCloseable {

    /** An empty one; only one process at a time may have it. */
    static AnswerFolder in(Path folder) throws IOException {
        AnswerFolder answers = new AnswerFolder(folder.resolve("answers"));
        answers.close();
        Files.createDirectories(answers.path());
        return answers;
    }

    Path file(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() throws IOException {
        if (Files.isDirectory(path)) {
            for (Path file : files()) {
                Files.delete(file);
            }
            Files.delete(path);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.toList();
        }
    }
}
