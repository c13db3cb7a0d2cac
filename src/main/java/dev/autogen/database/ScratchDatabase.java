package dev.autogen.database;

import java.sql.Connection;
import java.sql.SQLException;

/** A database for one use, dropped with all that is in it when closed. */
public final class ScratchDatabase implements AutoCloseable {

    private final String name;
    private final Database database;
    private final Database server;
    private final Connection anchor;

    ScratchDatabase(String name, Database database, Database server, Connection anchor) {
        this.name = name;
        this.database = database;
        this.server = server;
        this.anchor = anchor;
    }

    public String name() {
        return name;
    }

    public Database database() {
        return database;
    }

    /** Opens a connection, which the caller closes. */
    public Connection connect() {
        return database.connect();
    }

    /** Drops the database, and cuts the connections to it that are still open. */
    @Override
    public void close() {
        try (Connection connection = server.connect()) {
            anchor.close();
            Catalog.execute(connection, "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
        } catch (SQLException e) {
            throw new ScratchDatabaseException(server.displayUrl(), e);
        }
    }
}
