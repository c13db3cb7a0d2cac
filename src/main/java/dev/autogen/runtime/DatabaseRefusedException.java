package dev.autogen.runtime;

import dev.autogen.schema.AutogenException;
import java.sql.SQLException;
import java.util.Objects;

/** The database refused what autogen needs for its own bookkeeping, or the connection failed. */
public final class DatabaseRefusedException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String sqlState;

    /**
     * @param doing what was under way, as the rest of "The database failed while …"
     */
    public DatabaseRefusedException(String doing, SQLException cause) {
        super(
                Kind.UNAVAILABLE,
                "The database failed while " + doing + ": " + cause.getMessage()
                        + System.lineSeparator()
                        + "Check that it is running, and that the user may connect to it and owns or may write autogen's tables.",
                cause);
        this.sqlState = Objects.requireNonNullElse(cause.getSQLState(), "");
    }

    /** The five letters of PostgreSQL's error code; empty when there are none. */
    public String sqlState() {
        return sqlState;
    }
}
