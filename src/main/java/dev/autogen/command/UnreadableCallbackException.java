package dev.autogen.command;

import dev.autogen.schema.AutogenException;
import java.io.IOException;
import java.nio.file.Path;

/** A file of SQL that the settings name as a callback and that cannot be read. */
public final class UnreadableCallbackException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    UnreadableCallbackException(String setting, Path file, IOException cause) {
        super(
                Kind.USAGE,
                "The file " + file + " of the setting " + setting + " cannot be read: " + cause
                        + "; correct the name, which is relative to the project, or the file's permissions.",
                cause);
        this.file = file;
    }

    public Path file() {
        return file;
    }
}
