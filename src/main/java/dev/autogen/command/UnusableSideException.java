package dev.autogen.command;

import dev.autogen.database.Redaction;
import dev.autogen.schema.AutogenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A side of a comparison cannot be used as the command line names it. */
public final class UnusableSideException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private UnusableSideException(String message) {
        super(Kind.USAGE, message);
    }

    private UnusableSideException(String message, IOException cause) {
        super(Kind.USAGE, message, cause);
    }

    static UnusableSideException unknown(String text) {
        return new UnusableSideException(
                "Cannot compare \"" + Redaction.ofUrl(text)
                        + "\": name entities, revisions, a database URL (jdbc:postgresql://…, embedded:16) or file:schema.sql.");
    }

    static UnusableSideException notToBeChanged(String text) {
        return new UnusableSideException("--apply changes FROM, which is \"" + text
                + "\"; only a database can be changed, so name one by its URL.");
    }

    static UnusableSideException unreadable(Path file, IOException cause) {
        return new UnusableSideException(
                "Cannot read " + file + ": " + (Files.exists(file) ? cause.toString() : "there is no such file") + ".",
                cause);
    }
}
