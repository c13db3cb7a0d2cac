package dev.autogen.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.jdbc.ConnectionUrl;

/**
 * Databases in containers of Testcontainers.
 *
 * <p>Its driver starts a container with the first connection and ends it with the last, so one is kept open. The forms
 * of the URL: <a href="https://java.testcontainers.org/modules/databases/jdbc/">Testcontainers' manual</a>.
 */
final class Containers {

    private static final String USER = "test";
    private static final String PASSWORD = "test";

    private Containers() {}

    static Database open(String url, Map<String, String> properties) {
        if (!ConnectionUrl.accepts(url)) {
            throw new InvalidDatabaseUrlException(url);
        }
        try {
            Connection anchor = DriverManager.getConnection(url, USER, PASSWORD);
            return new Database(anchor.getMetaData().getURL(), USER, PASSWORD, properties, anchor);
        } catch (IllegalStateException e) {
            throw new DatabaseUnreachableException(
                    url,
                    "No container could be started for " + Redaction.ofUrl(url)
                            + ": no Docker was found; start Docker, or"
                            + " say in DOCKER_HOST where it is, or use an embedded: or jdbc:postgresql: URL. --verbose"
                            + " tells where it was looked for.",
                    e);
        } catch (SQLException | ContainerLaunchException | ContainerFetchException e) {
            throw new DatabaseUnreachableException(
                    url,
                    "No container could be started for " + Redaction.ofUrl(url) + ": " + e.getMessage()
                            + "; check that Docker runs and that the image can be had.",
                    e);
        }
    }
}
