package dev.autogen.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/**
 * A server that lets users in over SSL and with a password only.
 *
 * @param server with the role {@code guest}, whose password has characters that URLs and password files escape
 * @param certificate that it shows
 */
public record GuardedServer(TestServer server, TestDatabase database, ServerCertificate certificate)
        implements AutoCloseable {

    public static final String USER = "guest";
    public static final String PASSWORD = "p@ss:w\\rd & more";

    /** Starts it, with a certificate in the folder. */
    public static GuardedServer in(Path folder) {
        ServerCertificate certificate = ServerCertificate.in(folder);
        TestServer server = TestServer.separate(Map.of(
                "ssl", "on",
                "ssl_cert_file", certificate.certificate().toString(),
                "ssl_key_file", certificate.key().toString()));
        TestDatabase database = server.createDatabase();
        database.execute(
                "create role " + USER + " login createdb password '" + PASSWORD + "'",
                "grant create on schema public to " + USER);
        guard(database);
        return new GuardedServer(server, database, certificate);
    }

    private static void guard(TestDatabase database) {
        try (Connection connection = database.connect();
                ResultSet row = connection.createStatement().executeQuery("show hba_file")) {
            row.next();
            Path access = Path.of(row.getString(1));
            Files.writeString(
                    access,
                    "hostssl all " + USER + " all scram-sha-256\nhost all " + USER + " all reject\n"
                            + Files.readString(access));
            connection.createStatement().execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of a password file. */
    public String passwordLine() {
        return "localhost:" + server.port() + ":*:" + USER + ":"
                + PASSWORD.replace("\\", "\\\\").replace(":", "\\:") + "\n";
    }

    @Override
    public void close() {
        server.close();
    }
}
