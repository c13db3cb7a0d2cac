package dev.autogen.dialect;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A source of connections to an empty database of the live server's major version.
 *
 * <p>The caller closes each connection, leaves the database as it was, and shares it with nobody meanwhile.
 */
@FunctionalInterface
public interface ScratchConnections {
    Connection open() throws SQLException;

    /** Whether everything has to be built there, because nothing may be created on the live database. */
    default boolean exclusive() {
        return false;
    }
}
