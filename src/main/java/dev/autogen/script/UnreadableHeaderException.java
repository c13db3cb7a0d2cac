package dev.autogen.script;

import dev.autogen.schema.AutogenException;
import java.nio.file.Path;

/** A revision file whose annotation cannot be read without compiling it. */
public final class UnreadableHeaderException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final int line;

    UnreadableHeaderException(Path file, int line, String reason) {
        super(Kind.USAGE, file + ":" + line + ": " + reason);
        this.file = file;
        this.line = line;
    }

    public Path file() {
        return file;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }
}
