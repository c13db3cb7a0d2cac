package dev.autogen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.testing.FreshDatabase;
import dev.autogen.testing.TestPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Servers that are not there yet. */
class DatabaseWaitTest {

    @RegisterExtension
    static final FreshDatabase DATABASE = new FreshDatabase();

    private final List<ServerEvent> events = new ArrayList<>();

    @Test
    void a_server_that_comes_is_waited_for() throws Exception {
        int port = unusedPort();
        Database database = at(port, DATABASE.url());
        Thread late = new Thread(() -> forwardOne(port));
        late.start();

        new DatabaseWait(Duration.ofSeconds(30), events::add).until(database);

        assertThat(events).containsExactly(new ServerEvent.Waiting(database.displayUrl(), Duration.ofSeconds(30)));
        late.join();
    }

    @Test
    void a_server_that_is_there_is_not_waited_for() {
        new DatabaseWait(Duration.ofSeconds(30), events::add).until(at(TestPostgres.port(), DATABASE.url()));
        assertThat(events).isEmpty();
    }

    @Test
    void a_server_that_does_not_come_is_unreachable_in_the_end() throws IOException {
        Database database = at(unusedPort(), DATABASE.url());
        assertThatThrownBy(() -> new DatabaseWait(Duration.ofSeconds(1), events::add).until(database))
                .isInstanceOf(DatabaseUnreachableException.class)
                .hasMessageContainingAll("After waiting for 1 s", "cannot be reached");
        assertThat(events).hasSize(1);
    }

    @Test
    void what_time_does_not_heal_is_reported_at_once() {
        Database missing = at(TestPostgres.port(), DATABASE.url().replaceAll("/[^/]*$", "/nowhere"));
        assertThatThrownBy(() -> new DatabaseWait(Duration.ofMinutes(5), events::add).until(missing))
                .isInstanceOf(MissingDatabaseException.class);
        assertThat(events).isEmpty();
    }

    private static Database at(int port, String url) {
        return Database.at(
                url.replace(":" + TestPostgres.port() + "/", ":" + port + "/"),
                DATABASE.user(),
                DATABASE.password(),
                Map.of());
    }

    /** Opens the port after a while, for one connection. */
    private static void forwardOne(int port) {
        try {
            Thread.sleep(1200);
            try (ServerSocket socket = new ServerSocket(port, 5, InetAddress.getLoopbackAddress());
                    Socket client = socket.accept();
                    Socket server = new Socket(InetAddress.getLoopbackAddress(), TestPostgres.port())) {
                Thread back = new Thread(() -> copy(server, client));
                back.start();
                copy(client, server);
                back.join();
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException ended) {
            // Either side may end first.
        }
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
