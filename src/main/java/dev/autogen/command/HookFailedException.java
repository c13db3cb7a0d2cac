package dev.autogen.command;

import dev.autogen.schema.AutogenException;
import java.io.IOException;
import java.nio.file.Path;

/** A command that works on new revisions has failed; the revision is written. */
public final class HookFailedException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String command;
    private final transient Path file;

    private HookFailedException(String command, Path file, String reason, Exception cause) {
        super(Kind.USAGE, message(command, file, reason), cause);
        this.command = command;
        this.file = file;
    }

    private HookFailedException(String command, Path file, String reason) {
        super(Kind.USAGE, message(command, file, reason));
        this.command = command;
        this.file = file;
    }

    private static String message(String command, Path file, String reason) {
        return "The revision " + file + " is written, but the command \"" + command + "\" of post_write_hooks " + reason
                + "; correct the setting, and run the command on the file yourself";
    }

    static HookFailedException ended(String command, Path file, int exit, String said) {
        return new HookFailedException(
                command, file, "ended with exit code " + exit + (said.isEmpty() ? "" : ", saying: " + said));
    }

    static HookFailedException notStarted(String command, Path file, IOException cause) {
        return new HookFailedException(command, file, "cannot be started: " + cause.getMessage(), cause);
    }

    static HookFailedException interrupted(String command, Path file, InterruptedException cause) {
        return new HookFailedException(command, file, "was interrupted", cause);
    }

    public String command() {
        return command;
    }

    public Path file() {
        return file;
    }
}
