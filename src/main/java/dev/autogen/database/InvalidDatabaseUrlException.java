package dev.autogen.database;

import dev.autogen.schema.AutogenException;

/** A database URL of a form that autogen does not know. */
public final class InvalidDatabaseUrlException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String url;

    InvalidDatabaseUrlException(String url) {
        super(
                Kind.USAGE,
                "Database URL \"" + Redaction.ofUrl(url) + "\" is not understood; write \"embedded:16\","
                        + " \"jdbc:postgresql://host:5432/database\" or \"jdbc:tc:postgresql:16:///database\".");
        this.url = Redaction.ofUrl(url);
    }

    /** The URL without secrets. */
    public String url() {
        return url;
    }
}
