package dev.autogen.it;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;

/** A run of Liquibase, in a virtual machine of its own, since it keeps its services in statics. */
public final class LiquibaseRun {

    private LiquibaseRun() {}

    /**
     * Updates a database, or takes changesets back.
     *
     * @param arguments its URL, a directory with {@code changelog.xml}, and perhaps the number of changesets to take back
     */
    public static void main(String[] arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection(arguments[0])) {
            Database database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            Liquibase liquibase =
                    new Liquibase("changelog.xml", new DirectoryResourceAccessor(Path.of(arguments[1])), database);
            if (arguments.length == 2) {
                liquibase.update(new Contexts());
            } else {
                liquibase.rollback(Integer.parseInt(arguments[2]), "");
            }
        }
    }
}
