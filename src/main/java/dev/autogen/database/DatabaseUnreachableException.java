package dev.autogen.database;

import dev.autogen.schema.AutogenException;

/** A database that cannot be reached, or that refuses the connection. */
public class DatabaseUnreachableException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String url;

    DatabaseUnreachableException(String url, String message) {
        super(Kind.UNAVAILABLE, message);
        this.url = Redaction.ofUrl(url);
    }

    DatabaseUnreachableException(String url, String message, Throwable cause) {
        super(Kind.UNAVAILABLE, message, cause);
        this.url = Redaction.ofUrl(url);
    }

    /** The URL without secrets. */
    public final String url() {
        return url;
    }
}
