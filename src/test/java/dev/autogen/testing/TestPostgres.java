package dev.autogen.testing;

/**
 * The embedded PostgreSQL server that all tests of one JVM share.
 *
 * <p>It has the version that autogen brings, or that of the system property {@code autogen.postgres}.
 */
public final class TestPostgres {

    public static final String USER = "postgres";
    public static final String PASSWORD = "postgres";

    /** Its major version. */
    public static final int MAJOR = Integer.getInteger("autogen.postgres", 16);

    private TestPostgres() {}

    /** Creates an empty database, which the caller closes. */
    public static TestDatabase createDatabase() {
        return server().createDatabase();
    }

    public static int port() {
        return server().port();
    }

    /** The server itself. */
    public static TestServer server() {
        return TestServer.of(MAJOR);
    }
}
