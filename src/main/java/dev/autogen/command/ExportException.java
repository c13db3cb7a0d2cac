package dev.autogen.command;

import dev.autogen.schema.AutogenException;
import java.io.IOException;
import java.nio.file.Path;

/** Revisions cannot be written for another tool. */
public final class ExportException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private ExportException(String message) {
        super(Kind.USAGE, message);
    }

    private ExportException(String message, IOException cause) {
        super(Kind.USAGE, message, cause);
    }

    static ExportException taken(Path file) {
        return new ExportException(
                file + " is there already and holds something else. Nothing was written. Move it away,"
                        + " or name another directory with --out.");
    }

    static ExportException versionTaken(Path file, String version) {
        return new ExportException("Version " + version + " is taken by " + file + ". Nothing was written. Name another"
                + " directory with --out, or give that file another version.");
    }

    static ExportException mistakable(String revision, String line) {
        return new ExportException(
                "Revision " + revision + " cannot be written for Liquibase, which would take the line \"" + line
                        + "\" of its SQL for one of its own. Nothing was written. Change that comment.");
    }

    static ExportException notWritable(Path directory, IOException cause) {
        return new ExportException(
                "The files cannot be written to " + directory + ": " + cause + "; check the permissions.", cause);
    }
}
