package dev.autogen.cli;

import dev.autogen.command.ShellCommand;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The user's editor.
 *
 * @param command a command of the shell, as {@code $EDITOR} holds it
 */
record Editor(String command, Terminal terminal) {

    /**
     * The editor that the environment names.
     *
     * @throws EditorException when it names none, or nobody could use it
     */
    static Editor of(Terminal terminal) {
        if (!terminal.interactive()) {
            throw EditorException.noTerminal();
        }
        return Stream.of("VISUAL", "EDITOR")
                .flatMap(name -> Optional.ofNullable(terminal.environment().get(name)).stream())
                .filter(command -> !command.isBlank())
                .findFirst()
                .map(command -> new Editor(command, terminal))
                .orElseThrow(EditorException::none);
    }

    /** Opens the files and waits until the editor is closed. */
    void open(List<Path> files) {
        try {
            Process process = new ProcessBuilder(new ShellCommand(command).line(files))
                    .directory(terminal.directory().toFile())
                    .inheritIO()
                    .start();
            int exit = process.waitFor();
            if (exit != 0) {
                throw EditorException.failed(command, exit);
            }
        } catch (IOException e) {
            throw EditorException.notStarted(command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw EditorException.interrupted(command, e);
        }
    }
}
