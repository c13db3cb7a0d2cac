package dev.autogen.database;

import dev.autogen.schema.AutogenException;
import java.sql.SQLException;

/** A server that refuses to make or drop a scratch database. */
public final class ScratchDatabaseException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String server;

    ScratchDatabaseException(String server, SQLException cause) {
        super(
                Kind.UNAVAILABLE,
                "Scratch databases cannot be made or dropped on " + server + ": " + cause.getMessage()
                        + "; grant the user CREATEDB, or let autogen use an embedded server of the same version.",
                cause);
        this.server = server;
    }

    /** The server's URL without secrets. */
    public String server() {
        return server;
    }
}
