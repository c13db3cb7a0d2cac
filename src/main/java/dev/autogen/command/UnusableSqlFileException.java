package dev.autogen.command;

import dev.autogen.runtime.OperationFailedException;
import dev.autogen.schema.AutogenException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalInt;

/** A file of SQL that the server rejects. */
public final class UnusableSqlFileException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final transient OptionalInt line;

    private UnusableSqlFileException(Path file, OptionalInt line, String message, OperationFailedException cause) {
        super(Kind.USAGE, message, cause);
        this.file = file;
        this.line = line;
    }

    static UnusableSqlFileException at(
            Path file, int line, String reason, String text, OperationFailedException cause) {
        String message = file + ":" + line + ": " + reason + " [SQLSTATE " + cause.sqlState() + "]"
                + System.lineSeparator() + "  " + text;
        return new UnusableSqlFileException(file, OptionalInt.of(line), message, cause);
    }

    /** The file fails as a whole, and not where its statements are given one by one. */
    static UnusableSqlFileException somewhere(Path file, OperationFailedException cause) {
        String reason = Objects.requireNonNullElse(cause.getCause(), cause).getMessage();
        return new UnusableSqlFileException(
                file,
                OptionalInt.empty(),
                file + ": " + reason + " [SQLSTATE " + cause.sqlState() + "]; correct the file.",
                cause);
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** The line from 1, where it is known. */
    public OptionalInt line() {
        return line;
    }
}
