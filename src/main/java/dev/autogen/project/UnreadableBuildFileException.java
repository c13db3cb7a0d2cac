package dev.autogen.project;

import dev.autogen.schema.AutogenException;
import java.nio.file.Path;

/** A file of the project or of its build that cannot be read. */
public final class UnreadableBuildFileException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    UnreadableBuildFileException(Path file, Exception cause) {
        super(
                Kind.USAGE,
                "%s cannot be read (%s); correct it, or name the class path with --classpath"
                        .formatted(file, cause.getMessage()),
                cause);
        this.file = file;
    }

    public Path file() {
        return file;
    }
}
