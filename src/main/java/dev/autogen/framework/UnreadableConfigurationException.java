package dev.autogen.framework;

import dev.autogen.schema.AutogenException;

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
        return cause instanceof java.io.IOException ? type + ": " + cause.getMessage() : type;
    }

    public String place() {
        return place;
    }
}
