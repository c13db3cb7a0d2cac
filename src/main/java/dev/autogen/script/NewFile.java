package dev.autogen.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a file that must not exist, whole or not at all. */
final class NewFile {
    private NewFile() {}

    /**
     * Writes the text beside the file first, and then gives it the name: a link, unlike a move, fails where the name is
     * taken.
     *
     * @throws java.nio.file.FileAlreadyExistsException when the file exists
     */
    static void write(Path file, String text) throws IOException {
        Path draft = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".draft");
        try {
            Files.writeString(draft, text, StandardOpenOption.CREATE_NEW);
            publish(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void publish(Path draft, Path file) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (UnsupportedOperationException withoutLinks) {
            Files.move(draft, file);
        }
    }
}
