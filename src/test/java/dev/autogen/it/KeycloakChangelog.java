package dev.autogen.it;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;

/**
 * Keycloak's own changelog, carried out by Liquibase as Keycloak starts it.
 *
 * <p>It runs in a virtual machine of its own, since Liquibase keeps its services in statics.
 */
public final class KeycloakChangelog {

    private static final String SESSIONS = "org.keycloak.connections.jpa.updater.liquibase.ThreadLocalSessionContext";
    private static final String SESSION = "org.keycloak.models.KeycloakSession";

    private KeycloakChangelog() {}

    /**
     * Brings an empty database to the release on the class path.
     *
     * @param arguments its URL, with the user and password
     */
    public static void main(String[] arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection(arguments[0])) {
            offerSession();
            Database database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            new Liquibase("META-INF/jpa-changelog-master.xml", new ClassLoaderResourceAccessor(), database)
                    .update(new Contexts());
        }
    }

    /** Changes written in Java want a session of the server, and use it only where there are rows to migrate. */
    private static void offerSession() throws ReflectiveOperationException {
        Class<?> type = Class.forName(SESSION);
        Object session = Proxy.newProxyInstance(
                KeycloakChangelog.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> {
                    throw new UnsupportedOperationException("there is no server to ask for " + method);
                });
        Class.forName(SESSIONS).getMethod("setCurrentSession", type).invoke(null, session);
    }
}
