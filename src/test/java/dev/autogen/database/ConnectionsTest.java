package dev.autogen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.schema.AutogenException;
import dev.autogen.testing.FreshDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConnectionsTest {

    @RegisterExtension
    static final FreshDatabase DATABASE = new FreshDatabase();

    @Test
    void the_server_sees_autogen_as_the_application() throws SQLException {
        assertThat(applicationName(Map.of())).isEqualTo("autogen");
    }

    @Test
    void the_application_name_can_be_set() throws SQLException {
        assertThat(applicationName(Map.of("ApplicationName", "release"))).isEqualTo("release");
    }

    @Test
    void a_server_that_is_not_there_is_unreachable() throws IOException {
        String url = "jdbc:postgresql://localhost:" + unusedPort() + "/app?user=u&password=s3cret";
        assertThatThrownBy(() -> Connections.open(url, null, null, Map.of()))
                .isExactlyInstanceOf(DatabaseUnreachableException.class)
                .hasMessageContainingAll("cannot be reached", "password=***")
                .satisfies(e -> assertThat(((AutogenException) e).kind()).isEqualTo(AutogenException.Kind.UNAVAILABLE))
                .satisfies(ConnectionsTest::keepsTheSecret);
    }

    @Test
    void a_missing_database_is_named() {
        String url = DATABASE.url().replaceAll("/[^/]*$", "/nowhere");
        assertThatThrownBy(() -> Connections.open(url, DATABASE.user(), DATABASE.password(), Map.of()))
                .isInstanceOf(MissingDatabaseException.class)
                .hasMessageContainingAll("nowhere", "CREATE DATABASE");
    }

    @Test
    void a_refused_login_names_the_user_and_not_the_password() {
        DATABASE.execute(
                "create role guest nologin",
                "comment on role guest is 'no login at all, so that trust does not let it in'");
        assertThatThrownBy(() -> Connections.open(DATABASE.url(), "guest", "s3cret", Map.of()))
                .isInstanceOf(LoginRefusedException.class)
                .hasMessageContaining("guest")
                .satisfies(ConnectionsTest::keepsTheSecret);
        DATABASE.execute("drop role guest");
    }

    @Test
    void a_server_that_accepts_and_says_nothing_is_given_up() throws IOException {
        assertThat(Connections.merged(null, null, Map.of())).containsEntry("loginTimeout", "30");
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String url = "jdbc:postgresql://localhost:" + silent.getLocalPort() + "/app?loginTimeout=1";
            assertThatThrownBy(() -> Connections.open(url, "u", "s3cret", Map.of()))
                    .isInstanceOf(DatabaseUnreachableException.class)
                    .hasMessageContaining("cannot be reached")
                    .satisfies(e -> assertThat(((DatabaseUnreachableException) e).isTemporary())
                            .isTrue());
        }
    }

    @Test
    void a_url_that_no_driver_understands_keeps_its_password() {
        assertThatThrownBy(() -> Connections.open("jdbc:nothing://h/d?password=s3cret", null, null, Map.of()))
                .isInstanceOf(DatabaseUnreachableException.class)
                .hasMessageContaining("jdbc:nothing://h/d?password=***")
                .satisfies(ConnectionsTest::keepsTheSecret);
    }

    @Test
    void a_login_before_the_host_is_explained_and_keeps_its_password() throws IOException {
        String url = "jdbc:postgresql://u:s3cret@localhost:" + unusedPort() + "/app";
        assertThatThrownBy(() -> Connections.open(url, null, null, Map.of()))
                .isInstanceOf(DatabaseUnreachableException.class)
                .hasMessageContainingAll("jdbc:postgresql://u:***@localhost", "?user=…&password=…")
                .satisfies(ConnectionsTest::keepsTheSecret);
    }

    @Test
    void a_url_with_a_mistake_keeps_its_password() {
        assertThatThrownBy(() -> Connections.open("jdbc:postgresql://h:99999/d?password=s3cret", null, null, Map.of()))
                .isInstanceOf(DatabaseUnreachableException.class)
                .satisfies(ConnectionsTest::keepsTheSecret);
    }

    private static void keepsTheSecret(Throwable error) {
        // All that a log would show: the messages of the causes too.
        StringWriter trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain("s3cret");
    }

    private static String applicationName(Map<String, String> properties) throws SQLException {
        try (Connection connection =
                        Connections.open(DATABASE.url(), DATABASE.user(), DATABASE.password(), properties);
                ResultSet row = connection.createStatement().executeQuery("show application_name")) {
            row.next();
            return row.getString(1);
        }
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
