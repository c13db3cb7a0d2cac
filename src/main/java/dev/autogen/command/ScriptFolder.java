package dev.autogen.command;

import dev.autogen.runtime.ScriptPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A directory with the files of a script, numbered in the order to run them.
 *
 * <p>A directory that holds the same script already is left as it is; one that holds anything else is refused, since a file of
 * an older script would be run with the others.
 */
record ScriptFolder(Path path) {

    /** Writes a file for each part; all of them, in order. */
    List<Path> write(List<ScriptPart> parts) {
        SortedMap<Path, String> files = new TreeMap<>();
        for (int index = 0; index < parts.size(); index++) {
            ScriptPart part = parts.get(index);
            files.put(path.resolve(String.format("%04d_%s.sql", index, part.name())), part.sql());
        }
        try {
            Files.createDirectories(path);
            requireNothingElse(files);
            for (Path file : files.keySet()) {
                Files.writeString(file, files.get(file));
            }
            return new ArrayList<>(files.keySet());
        } catch (IOException e) {
            throw ScriptFolderException.notWritable(path, e);
        }
    }

    private void requireNothingElse(SortedMap<Path, String> files) throws IOException {
        try (Stream<Path> present = Files.list(path)) {
            for (Path file : present.sorted().toList()) {
                if (!files.containsKey(file) || !Files.readString(file).equals(files.get(file))) {
                    throw ScriptFolderException.foreign(file);
                }
            }
        }
    }
}
