package dev.autogen.command;

import dev.autogen.schema.AutogenException;
import java.io.IOException;
import java.nio.file.Path;

/** A project's folder cannot be written to. */
public final class UnwritableProjectException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final transient Path folder;

    UnwritableProjectException(Path folder, IOException cause) {
        super(
                Kind.USAGE,
                "The folder " + folder + " cannot be made or locked: " + cause
                        + "; check the permissions of the project.",
                cause);
        this.folder = folder;
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }
}
