package dev.autogen.framework;

import dev.autogen.schema.AutogenException;
import java.io.IOException;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** A configuration file of the application that cannot be read. */
public final class UnreadableConfigurationException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String place;

    UnreadableConfigurationException(String place, Exception cause) {
        super(
                Kind.USAGE,
                "%s cannot be read (%s); correct it, or set framework = \"none\" to do without the framework's files"
                        .formatted(place, reason(cause)),
                cause);
        this.place = place;
    }

    /** A parser's complaint may quote the file, and so a secret; where it is says enough. */
    private static String reason(Exception cause) {
        String type = cause.getClass().getSimpleName();
        if (cause instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            return type + " in line " + (marked.getProblemMark().getLine() + 1);
        }
        return cause instanceof IOException ? type + ": " + cause.getMessage() : type;
    }

    public String place() {
        return place;
    }
}
