package dev.autogen.command;

import dev.autogen.database.FolderLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder that autogen keeps its own files of a project in.
 *
 * @param path {@code .autogen} of a project
 */
record ProjectFolder(Path path) {
    private static final String IGNORE_ALL = "*\n";

    static ProjectFolder of(Path project) {
        return new ProjectFolder(project.resolve(".autogen"));
    }

    /**
     * Waits until no other process of this project writes.
     *
     * @throws UnwritableProjectException when the folder cannot be made or locked
     */
    FolderLock lock() {
        try {
            create();
            return FolderLock.take(path);
        } catch (IOException failed) {
            throw new UnwritableProjectException(path, failed);
        }
    }

    /** Makes the folder, which Git is told to leave alone. */
    void create() throws IOException {
        Files.createDirectories(path);
        Path ignore = path.resolve(".gitignore");
        if (!Files.exists(ignore)) {
            Files.writeString(ignore, IGNORE_ALL);
        }
    }
}
