package dev.autogen.database;

import dev.autogen.schema.AutogenException;
import java.nio.file.Path;

/** An embedded server that could not be unpacked, started or stopped. */
public final class EmbeddedServerException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String directory;

    EmbeddedServerException(Path directory, String message) {
        super(Kind.UNAVAILABLE, message);
        this.directory = directory.toString();
    }

    EmbeddedServerException(Path directory, String message, Throwable cause) {
        super(Kind.UNAVAILABLE, message, cause);
        this.directory = directory.toString();
    }

    /** The folder concerned: the server's, or that of the binaries. */
    public String directory() {
        return directory;
    }
}
