package dev.autogen.config;

import dev.autogen.schema.AutogenException;
import java.io.IOException;
import java.nio.file.Path;

/** A project directory or a settings file that cannot be read. */
public final class UnreadableSettingsException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final transient Path path;

    private UnreadableSettingsException(Path path, String message) {
        super(Kind.USAGE, message);
        this.path = path;
    }

    private UnreadableSettingsException(Path path, String message, IOException cause) {
        super(Kind.USAGE, message, cause);
        this.path = path;
    }

    static UnreadableSettingsException noProject(Path directory) {
        return new UnreadableSettingsException(
                directory, "There is no directory " + directory + "; name the project with --project.");
    }

    static UnreadableSettingsException noFile(Path file) {
        return new UnreadableSettingsException(
                file, "There is no settings file " + file + "; correct --config, or run `autogen init` to write one.");
    }

    static UnreadableSettingsException denied(Path file, IOException cause) {
        return new UnreadableSettingsException(
                file, "The settings file " + file + " cannot be read: " + cause.getMessage(), cause);
    }

    static UnreadableSettingsException noVariable(Path file, Place place) {
        return new UnreadableSettingsException(
                file, place + ": this is not NAME=value; begin a comment with #, and close quotes on the same line.");
    }

    static UnreadableSettingsException notToml(Path file, int line, int column, String reason) {
        return new UnreadableSettingsException(
                file, file + ":" + line + ":" + column + ": this is not TOML: " + reason + ".");
    }

    /** The directory or the file. */
    public Path path() {
        return path;
    }
}
