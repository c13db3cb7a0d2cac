package dev.autogen.command;

import dev.autogen.database.Database;
import java.sql.Connection;
import java.sql.SQLException;

/** Work over a connection that is opened for it, with its failures put into words. */
final class Jdbc {

    /** What is done with the connection. */
    @FunctionalInterface
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    private Jdbc() {}

    /**
     * Does the work.
     *
     * @param activity what it is, as the rest of "refused while …"
     */
    static <T> T on(Database database, String activity, Work<T> work) {
        try (Connection connection = database.connect()) {
            return work.run(connection);
        } catch (SQLException e) {
            throw new DatabaseFailedException(database.displayUrl(), activity, e);
        }
    }
}
