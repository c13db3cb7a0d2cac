package dev.autogen.database;

/** A server that is there, but without the database. */
public final class MissingDatabaseException extends DatabaseUnreachableException {
    private static final long serialVersionUID = 1L;

    MissingDatabaseException(String url, String reason) {
        super(
                url,
                "Database " + Redaction.ofUrl(url) + " does not exist on its server: " + reason
                        + "; create it with CREATE DATABASE or correct the URL.");
    }
}
