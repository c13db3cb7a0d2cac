package dev.autogen.database;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class EmbeddedServerTest {

    @TempDir
    Path folder;

    private Path project;
    private EmbeddedServer server;

    @BeforeEach
    void a_project_whose_folder_has_an_awkward_name() throws IOException {
        project = Files.createDirectories(folder.resolve("a 'project' of $HOME"));
        server = EmbeddedServers.in(project);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_started_server_has_the_version_asked_for_and_listens_on_the_loopback_address_only() throws SQLException {
        RunningServer running = server.start();
        assertThat(running.database("postgres").majorVersion()).isEqualTo(EmbeddedServers.MAJOR);
        assertThat(show(running, "listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(show(running, "unix_socket_directories")).isEmpty();
    }

    @Test
    void a_server_wants_its_password() {
        RunningServer running = server.start();
        String url = JdbcUrls.withDatabase(running.url(), "postgres");
        assertThatThrownBy(() -> Connections.open(url, RunningServer.USER, "guess", Map.of()))
                .isInstanceOf(LoginRefusedException.class)
                .hasMessageContaining(RunningServer.USER)
                .hasMessageNotContaining("guess");
        assertThat(running).asString().doesNotContain(running.password());
    }

    @Test
    void only_the_owner_can_read_the_password() throws IOException {
        server.start();
        assertThat(Files.getPosixFilePermissions(server.path().resolve("password")))
                .containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE);
    }

    @Test
    void the_folder_is_kept_out_of_git() throws IOException {
        server.start();
        assertThat(project.resolve(".autogen/.gitignore")).hasContent("*");
    }

    @Test
    void a_second_start_finds_the_first_server() {
        assertThat(server.start()).isEqualTo(server.start());
    }

    @Test
    void data_outlives_the_server() throws SQLException {
        try (Connection connection = server.start().database("postgres").connect()) {
            Catalog.execute(connection, "create table kept as select 42 as answer");
        }
        assertThat(server.stop()).isTrue();
        assertThat(query(server.start(), "select answer from kept")).isEqualTo("42");
    }

    @Test
    void a_stopped_server_is_not_running() {
        ProcessHandle process = ProcessHandle.of(server.start().pid()).orElseThrow();
        assertThat(server.running()).isPresent();
        server.stop();
        assertThat(server.running()).isEmpty();
        assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void a_server_that_never_was_is_neither_running_nor_stopped() {
        assertThat(server.running()).isEmpty();
        assertThat(server.stop()).isFalse();
    }

    @Test
    void a_server_that_was_killed_is_started_again_with_its_data() throws Exception {
        RunningServer first = server.start();
        try (Connection connection = first.database("postgres").connect()) {
            Catalog.execute(connection, "create table kept as select 42 as answer");
            Catalog.execute(connection, "checkpoint");
        }
        kill(first.pid());
        assertThat(server.running()).isEmpty();
        RunningServer second = server.start();
        assertThat(second.pid()).isNotEqualTo(first.pid());
        assertThat(query(second, "select answer from kept")).isEqualTo("42");
    }

    @Test
    void a_process_that_has_the_number_of_a_dead_server_is_not_taken_for_it() throws Exception {
        RunningServer first = server.start();
        kill(first.pid());
        Path pidFile = server.path().resolve("data/postmaster.pid");
        List<String> lines = Files.readAllLines(pidFile);
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(pidFile, lines);
        assertThat(server.running()).isEmpty();
        assertThat(server.stop()).isFalse();
        assertThat(server.start().pid()).isNotEqualTo(ProcessHandle.current().pid());
    }

    @Test
    void a_copy_of_a_project_has_a_server_of_its_own_and_lets_go_of_that_of_the_original() throws Exception {
        RunningServer original = server.start();
        try (Connection connection = original.database("postgres").connect()) {
            Catalog.execute(connection, "create table kept as select 42 as answer");
            Catalog.execute(connection, "checkpoint");
        }
        Path copied = folder.resolve("copy");
        copy(project, copied);
        EmbeddedServer copy = EmbeddedServers.in(copied);
        try {
            assertThat(copy.running()).isEmpty();
            assertThat(copy.stop()).isFalse();
            assertThat(server.running()).contains(original);

            assertThat(query(copy.start(), "select answer from kept")).isEqualTo("42");
            assertThat(server.running()).contains(original);
        } finally {
            copy.stop();
        }
    }

    @Test
    void a_project_that_is_moved_under_its_running_server_gets_another_one_with_its_data() throws Exception {
        RunningServer first = server.start();
        ProcessHandle process = ProcessHandle.of(first.pid()).orElseThrow();
        try (Connection connection = first.database("postgres").connect()) {
            Catalog.execute(connection, "create table kept as select 42 as answer");
            Catalog.execute(connection, "checkpoint");
        }
        Path moved = Files.move(project, folder.resolve("moved"));
        server = EmbeddedServers.in(moved);
        assertThat(server.running()).isEmpty();

        assertThat(query(server.start(), "select answer from kept")).isEqualTo("42");
        assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void another_server_at_the_recorded_port_is_not_taken_for_ours() throws IOException {
        RunningServer running = server.start();
        EmbeddedServer other = EmbeddedServers.in(Files.createDirectories(folder.resolve("other")));
        try {
            RunningServer stranger = other.start();
            Path pidFile = server.path().resolve("data/postmaster.pid");
            List<String> lines = Files.readAllLines(pidFile);
            String ownPort = lines.set(3, Integer.toString(stranger.port()));
            Files.write(pidFile, lines);
            assertThat(server.running()).isEmpty();
            lines.set(3, ownPort);
            Files.write(pidFile, lines);
            assertThat(server.running()).contains(running);
        } finally {
            other.stop();
        }
    }

    @Test
    void an_interrupted_first_start_is_begun_anew() throws IOException {
        Files.createDirectories(server.path().resolve("data.unfinished/base"));
        Files.writeString(server.path().resolve("data.unfinished/PG_VERSION"), "16\n");
        assertThat(server.start().port()).isPositive();
        assertThat(server.path().resolve("data.unfinished")).doesNotExist();
    }

    @Test
    void data_without_its_password_is_explained() throws IOException {
        server.start();
        server.stop();
        Files.delete(server.path().resolve("password"));
        assertThatThrownBy(server::start)
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageContainingAll("password", server.path().toString());
    }

    @Test
    void a_version_without_binaries_is_refused_with_those_there_are() {
        EmbeddedServer ancient = EmbeddedServer.of(project, 13, EmbeddedServers.binaries(), event -> {});
        assertThatThrownBy(ancient::start)
                .isInstanceOf(UnsupportedPostgresVersionException.class)
                .hasMessageContainingAll("13", "embedded:16");
        assertThat(ancient.path()).doesNotExist();
    }

    @Test
    void two_processes_at_once_start_one_server_which_outlives_them() throws Exception {
        Process first = startServer();
        Process second = startServer();
        String pid = output(first);
        assertThat(output(second)).isEqualTo(pid);
        assertThat(server.running().map(RunningServer::pid)).contains(Long.valueOf(pid));
    }

    @Test
    void the_server_has_a_session_of_its_own() throws Exception {
        long pid = Long.parseLong(output(startServer()));
        // After the name in parentheses: state, parent, process group, session.
        String[] stat = Files.readString(Path.of("/proc/" + pid + "/stat"))
                .replaceFirst(".*\\) ", "")
                .split(" ", -1);
        assertThat(stat[3]).isEqualTo(Long.toString(pid));
    }

    private Process startServer() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dbasedir=" + System.getProperty("basedir", "."),
                        "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file", ""),
                        "-XX:TieredStopAtLevel=1",
                        StartServer.class.getName(),
                        project.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Reads to the end, which comes only when nobody holds the pipe any more: neither the process nor the server. */
    private static String output(Process process) throws IOException, InterruptedException {
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return output;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void kill(long pid) throws Exception {
        ProcessHandle handle = ProcessHandle.of(pid).orElseThrow();
        handle.destroyForcibly();
        handle.onExit().get(10, TimeUnit.SECONDS);
    }

    private static String show(RunningServer server, String setting) throws SQLException {
        return query(server, "show " + setting);
    }

    private static String query(RunningServer server, String sql) throws SQLException {
        try (Connection connection = server.database("postgres").connect();
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
