package dev.autogen.command;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A command as people write it for their shell, with options and quotes.
 *
 * @param text the command, which gets files behind it
 */
public record ShellCommand(String text) {

    /** What starts a process: the shell splits the command, and the files are arguments of their own. */
    public List<String> line(List<Path> files) {
        List<String> line = new ArrayList<>(
                File.separatorChar == '\\' ? List.of("cmd", "/c", text) : List.of("sh", "-c", text + " \"$@\"", "sh"));
        files.forEach(file -> line.add(file.toString()));
        return line;
    }
}
