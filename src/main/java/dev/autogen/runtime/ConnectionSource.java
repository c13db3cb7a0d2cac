package dev.autogen.runtime;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A source of connections to the database that revisions are carried out on.
 *
 * <p>Called for two at a time; each is closed after use. They may come from a pool, but not through a proxy that gives
 * each transaction another server session.
 */
@FunctionalInterface
public interface ConnectionSource {
    Connection open() throws SQLException;
}
