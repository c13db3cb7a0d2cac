package dev.autogen.database;

import dev.autogen.schema.AutogenException;
import java.time.Duration;

/** A database that cannot be reached, or that refuses the connection. */
public class DatabaseUnreachableException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String url;
    private final boolean temporary;

    DatabaseUnreachableException(String url, String message) {
        this(url, message, false);
    }

    DatabaseUnreachableException(String url, String message, boolean temporary) {
        super(Kind.UNAVAILABLE, message);
        this.url = Redaction.ofUrl(url);
        this.temporary = temporary;
    }

    DatabaseUnreachableException(String url, String message, Throwable cause) {
        super(Kind.UNAVAILABLE, message, cause);
        this.url = Redaction.ofUrl(url);
        this.temporary = false;
    }

    /** Whether it may be another thing in a moment. */
    final boolean isTemporary() {
        return temporary;
    }

    /** The same, of one who has waited. */
    final DatabaseUnreachableException after(Duration waited) {
        return new DatabaseUnreachableException(
                url, "After waiting for " + waited.toSeconds() + " s: " + getMessage(), this);
    }

    /** The URL without secrets. */
    public final String url() {
        return url;
    }
}
