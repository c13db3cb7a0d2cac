package dev.autogen.command;

import dev.autogen.schema.AutogenException;
import java.io.IOException;
import java.nio.file.Path;

/** A directory that cannot take the files of a script. */
public final class ScriptFolderException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private ScriptFolderException(String message) {
        super(Kind.USAGE, message);
    }

    private ScriptFolderException(String message, IOException cause) {
        super(Kind.USAGE, message, cause);
    }

    static ScriptFolderException foreign(Path file) {
        return new ScriptFolderException("The file " + file
                + " is there already and is not part of this script; name an empty directory with --out");
    }

    static ScriptFolderException notWritable(Path folder, IOException cause) {
        return new ScriptFolderException(
                "The script cannot be written to " + folder + ": " + cause + "; check the permissions", cause);
    }
}
