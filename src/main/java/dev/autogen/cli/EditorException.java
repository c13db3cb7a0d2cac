package dev.autogen.cli;

import dev.autogen.schema.AutogenException;
import java.io.IOException;

/** Revisions could not be opened in an editor. */
public final class EditorException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private EditorException(String message) {
        super(Kind.USAGE, message);
    }

    private EditorException(String message, Exception cause) {
        super(Kind.USAGE, message, cause);
    }

    static EditorException none() {
        return new EditorException(
                "No editor is set; name one in $VISUAL or $EDITOR, or open the file that `autogen show` prints the"
                        + " path of");
    }

    static EditorException noTerminal() {
        return new EditorException(
                "An editor needs a terminal, and this is none; open the file that `autogen show` prints the path of");
    }

    static EditorException notStarted(String command, IOException cause) {
        return new EditorException("The editor \"" + command + "\" cannot be started: " + cause.getMessage(), cause);
    }

    static EditorException failed(String command, int exit) {
        return new EditorException(
                "The editor \"" + command + "\" ended with exit code " + exit + "; correct $VISUAL or $EDITOR");
    }

    static EditorException interrupted(String command, InterruptedException cause) {
        return new EditorException("Waiting for the editor \"" + command + "\" was interrupted", cause);
    }
}
